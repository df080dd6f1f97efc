import { type Cell, isError, readCell } from "../../sheet/cell";

/** What stands in a cell of a row; null for 0, since hosts hand blanks over as 0 where a formula refers to them. */
export function cellAt(row: readonly unknown[], column: number | undefined): Cell {
  const cell = column === undefined ? null : readCell(row[column]);
  return cell === 0 ? null : cell;
}

/**
 * The first column from one on, another left out, that is filled; -1 where none is.
 */
export function firstFilled(row: readonly unknown[], from: number, without: number | undefined): number {
  for (let column = from; column < row.length; column++)
    if (column !== without && !isBlank(readCell(row[column]))) return column;
  return -1;
}

export function filledCells(
  row: readonly unknown[],
  without: number | undefined,
): readonly { readonly column: number; readonly cell: Cell }[] {
  return row
    .map((raw, column) => ({ column, cell: readCell(raw) }))
    .filter(({ column, cell }) => column !== without && !isBlank(cell));
}

/** Says whether a cell is as good as blank. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0;
}

/** Says whether a cell holds a number or a share: "14", "90%", 0.8. */
export function isNumeric(cell: Cell): boolean {
  return cell !== null && !isError(cell) && /^[\d\s.,%]+$/.test(String(cell));
}
