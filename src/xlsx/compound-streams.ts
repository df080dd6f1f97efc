/** Every entry in the directory of a compound file begins at a multiple of this, with its name. */
const ENTRY = 128;

/**
 * Of streams by these names, the one that a compound file, as Office wrote before 2007, lists first: that of the document
 * itself, since what is embedded in it comes later. Null where it has none of them.
 */
export function firstStream(bytes: Uint8Array, names: readonly string[]): string | null {
  const wanted = names.map((name) => ({ name, encoded: encode(name) }));
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const found = wanted.find(({ encoded }) => encoded.every((byte, index) => bytes[at + index] === byte));
    if (found) return found.name;
  }
  return null;
}

/** UTF-16 with the zero that ends it. */
function encode(name: string): readonly number[] {
  return [...name, "\0"].flatMap((letter) => [letter.charCodeAt(0), 0]);
}
