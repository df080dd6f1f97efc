import type { Area } from "../../sheet/area";
import { cellData } from "../grid/cell-value";
import type { SheetArea } from "./areas";
import type { HostState } from "./host-state";
import { OfficeError } from "./office-error";

/**
 * Moves the cells of some columns, from a row to the end of the sheet, up or down by the number of rows of the area.
 * Only values are moved; formulas are rejected.
 */
export function shiftCells(
  { bridge }: HostState,
  { sheet, area }: SheetArea,
  direction: "up" | "down",
): void {
  const cells = bridge.cells(sheet.getSheetId());
  const last = lastRow(cells.used());
  const move = (row: number, column: number, to: number | null) => {
    const { v, t, f, si, p } = (to === null ? null : cells.at(to, column)) ?? {};
    if (f || si || p) throw new OfficeError("ApiNotFound", "Moving cells that hold formulas.");
    sheet
      .getRange(row, column)
      .setValue({ ...cellData(null), ...(v === undefined ? {} : { v: v ?? null, t: t ?? null }) });
  };
  const by = area.rows;
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (direction === "down")
      for (let row = last + by; row >= area.row; row--)
        move(row, column, row >= area.row + by ? row - by : null);
    else for (let row = area.row; row <= last; row++) move(row, column, row + by <= last ? row + by : null);
  }
}

function lastRow(used: Area | null): number {
  return used ? used.row + used.rows - 1 : -1;
}
