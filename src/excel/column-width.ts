/** Converts a width in characters to points: a digit of Excel's default font is 7 pixels wide, plus 5 of padding. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
