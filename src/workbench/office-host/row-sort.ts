import { areaAddress } from "../../sheet/address";
import { areaBetween } from "../../sheet/area";
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
  const { startRow, endRow, startColumn, endColumn } = range;
  const address = areaAddress(areaBetween(startRow, startColumn, endRow, endColumn));
  return { type: "WorksheetRowSorted", source: "Local", worksheetId: subUnitId, address };
}
