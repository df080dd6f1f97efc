import type { Area } from "./area";

/** A table on a sheet, its heading row included. */
export type TableOnSheet = { readonly name: string; readonly area: Area };

/**
 * A rectangle of raw cell values of a sheet; `row` and `column` are the zero-based place of `cells[0][0]` on it. The
 * id leads to the sheet also when somebody has renamed it since. `tables` are those that stand on the sheet, where the
 * whole of it was read.
 */
export type SheetCells = {
  id: string;
  sheet: string;
  row: number;
  column: number;
  cells: unknown[][];
  tables?: readonly TableOnSheet[];
  /** Merged cells on the sheet, where the whole of it was read and Excel tells them. */
  merged?: readonly Area[];
};
