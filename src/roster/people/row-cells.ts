import { type Cell, isError, readCell } from "../../sheet/cell";

/** A cell of a row; null for 0, since Excel passes blanks to formulas as 0. */
export function cellAt(row: readonly unknown[], column: number | undefined): Cell {
  const cell = column === undefined ? null : readCell(row[column]);
  return cell === 0 ? null : cell;
}

/** The first filled column from one on, ignoring another; -1 if there is none. */
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

/** Whether a cell is blank, or 0, as which a blank may arrive. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0;
}

/** Whether a cell is a number or a share: "14", "90%", 0.8. */
export function isNumeric(cell: Cell): boolean {
  return cell !== null && !isError(cell) && /^[\d\s.,%]+$/.test(String(cell));
}
