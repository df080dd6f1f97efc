/**
 * Letters beyond the first 127 take two bytes each in a file, and compress worse than those that take one. Where a text
 * has more of them, they change places with Latin ones.
 */
export type Swaps = {
  readonly wide: string;
  /** The letters with which those change places, in their order. */
  readonly narrow: string;
};

/** A text with its letters swapped; once more, and it is as before. */
export function swapped(text: string, { wide, narrow }: Swaps): string {
  const swaps = new Map<string, string>();
  for (let index = 0; index < wide.length; index++) {
    swaps.set(wide.charAt(index), narrow.charAt(index));
    swaps.set(narrow.charAt(index), wide.charAt(index));
  }
  return text.replace(/[^\s]/g, (letter) => swaps.get(letter) ?? letter);
}
