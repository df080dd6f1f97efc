/** A rectangle of a sheet, zero-based. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Area between two cells, both included. */
export function areaBetween(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Intersection of two areas; null if they do not overlap. */
export function sharedArea(one: Area, other: Area): Area | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
