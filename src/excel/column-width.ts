/** A width in characters as Excel counts it, in points: a digit of its default font is 7 pixels, and 5 stand around. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
