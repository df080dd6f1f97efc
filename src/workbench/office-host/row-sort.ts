import { localAddress } from "./areas";
import type { GridCommand } from "./cell-change";

type Params = {
  subUnitId: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
};

export type RowSort = { type: "WorksheetRowSorted"; source: "Local"; worksheetId: string; address: string };

/** The sorting that Excel would report for a command; null for any other command. */
export function rowSort({ id, params }: GridCommand): RowSort | null {
  if (id !== "sheet.mutation.reorder-range") return null;
  const { subUnitId, range } = params as Params;
  const { startRow: row, endRow, startColumn: column, endColumn } = range;
  const address = localAddress({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
  return { type: "WorksheetRowSorted", source: "Local", worksheetId: subUnitId, address };
}
