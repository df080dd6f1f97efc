/** Excel passes a range as rows of cells, and a single value either the same way or bare. */
export type Argument = unknown;

/** An argument as rows of cells; if it is omitted or has no cells, a single blank. */
export function matrixOf(argument: Argument): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument ?? null]];
  const given: unknown[] = argument;
  // Not copied if the first row is an array, since then all are: a range may have a million rows.
  const rows: readonly (readonly unknown[])[] = isRectangle(given)
    ? given
    : given.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return rows.some((row) => row.length > 0) ? rows : [[null]];
}

/** The number of cells; 1 for a single value. */
export function cellsIn(argument: Argument): number {
  const rows = matrixOf(argument);
  return rows.length * (rows[0]?.length ?? 0);
}

function isRectangle(rows: unknown[]): rows is unknown[][] {
  return Array.isArray(rows[0]);
}

/**
 * Whether a formula has to answer with rows of cells: Excel requires them for ranges and omitted arguments. A caller
 * outside Excel may pass single values and gets a single one.
 */
export function wantsRectangle(given: readonly Argument[]): boolean {
  return given.some(Array.isArray) || given.every((argument) => argument === null || argument === undefined);
}
