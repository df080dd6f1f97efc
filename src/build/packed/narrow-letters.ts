/**
 * Letters to swap. Non-ASCII letters take two bytes in a file and compress worse than one-byte letters, so in a text
 * that has more of them they swap places with Latin ones.
 */
export type Swaps = {
  readonly wide: string;
  /** Their counterparts, in the same order. */
  readonly narrow: string;
};

/** Swaps the letters of a text; applying it twice restores the text. */
export function swapped(text: string, { wide, narrow }: Swaps): string {
  const swaps = new Map<string, string>();
  for (let index = 0; index < wide.length; index++) {
    swaps.set(wide.charAt(index), narrow.charAt(index));
    swaps.set(narrow.charAt(index), wide.charAt(index));
  }
  return text.replace(/[^\s]/g, (letter) => swaps.get(letter) ?? letter);
}
