/** Excel hands over a range as rows of cells, and a single value either so or as it is. */
export type Argument = unknown;

/** An argument as a rectangle; one that is omitted, or has no cells at all, is a single blank. */
export function matrixOf(argument: Argument): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument ?? null]];
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return rows.some((row) => row.length > 0) ? rows : [[null]];
}

/** Says whether an argument was given as a range and not as a single value. */
export function isMatrix(argument: Argument): boolean {
  return Array.isArray(argument);
}
