/** Directory entries of a compound file are aligned to this size and begin with their names. */
const ENTRY = 128;

/**
 * Which of these streams a compound file (Office before 2007) lists first: that is the document's own, since embedded
 * documents come later. Null if it has none of them.
 */
export function firstStream(bytes: Uint8Array, names: readonly string[]): string | null {
  const wanted = names.map((name) => ({ name, encoded: encode(name) }));
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const found = wanted.find(({ encoded }) => encoded.every((byte, index) => bytes[at + index] === byte));
    if (found) return found.name;
  }
  return null;
}

/** UTF-16 with its terminating zero. */
function encode(name: string): readonly number[] {
  return [...name, "\0"].flatMap((letter) => [letter.charCodeAt(0), 0]);
}
