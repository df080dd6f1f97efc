import type { Area } from "./area";

/** A table on a sheet, its heading row included. */
export type TableOnSheet = { readonly name: string; readonly area: Area };

/**
 * A rectangle of raw cell values of a sheet; `row` and `column` are the zero-based position of `cells[0][0]` on it.
 * The id still finds the sheet after it was renamed. `tables` is set only if the whole sheet was read.
 */
export type SheetCells = {
  id: string;
  sheet: string;
  row: number;
  column: number;
  cells: unknown[][];
  tables?: readonly TableOnSheet[];
  /** Set only if the whole sheet was read and Excel reports merged cells. */
  merged?: readonly Area[];
};
