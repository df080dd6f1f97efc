/** Excel hands over a range as rows of cells, and a single value either so or as it is. */
export type Argument = unknown;

/** An argument as a rectangle; one that is omitted, or has no cells at all, is a single blank. */
export function matrixOf(argument: Argument): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument ?? null]];
  const given: unknown[] = argument;
  // Excel’s own rectangles may have a million rows and are taken as they are: where the first row is one, all are.
  const rows: readonly (readonly unknown[])[] = isRectangle(given)
    ? given
    : given.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return rows.some((row) => row.length > 0) ? rows : [[null]];
}

/** How many cells a range has; a single value is one. */
export function cellsIn(argument: Argument): number {
  const rows = matrixOf(argument);
  return rows.length * (rows[0]?.length ?? 0);
}

function isRectangle(rows: unknown[]): rows is unknown[][] {
  return Array.isArray(rows[0]);
}

/**
 * Says whether a formula answers with a rectangle: Excel gives ranges and omitted arguments, and takes no other answer
 * for them; a caller outside Excel may give single values and gets one.
 */
export function wantsRectangle(given: readonly Argument[]): boolean {
  return given.some(Array.isArray) || given.every((argument) => argument === null || argument === undefined);
}
