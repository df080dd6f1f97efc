import type {} from "@univerjs/sheets-ui/facade";
import type { FRange } from "@univerjs/sheets/facade";
import { cellLink } from "./cell-link";
import type { Grid } from "./grid";
import { rangeAt } from "./grid-cells";
import { reveal } from "./reveal";

/** A click on a cell that leads to another one goes there; one whose sheet is gone or renamed leads nowhere. */
export function followLinks(grid: Grid): void {
  const { api } = grid;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const target = cellLink(worksheet.getRange(row, column));
    const cell = target === null ? null : cellAt(grid, target);
    if (cell === null) return;
    api.getActiveWorkbook()?.getSheetBySheetId(cell.getSheetId())?.activate();
    cell.activate();
    reveal(grid, cell.getSheetId(), cell.getRow(), cell.getColumn());
  });
}

function cellAt(grid: Grid, address: string): FRange | null {
  try {
    return rangeAt(grid, address);
  } catch {
    return null;
  }
}
