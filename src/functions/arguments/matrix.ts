/** Excel hands over a range as rows of cells, and a single value either so or as it is. */
export type Argument = unknown;

/** An argument as a rectangle; an omitted one is a single blank. */
export function matrixOf(argument: Argument): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument ?? null]];
  return argument.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

/** Says whether an argument was given as a range and not as a single value. */
export function isMatrix(argument: Argument): boolean {
  return Array.isArray(argument);
}
