import type {} from "@univerjs/sheets-ui/facade";
import type { FRange } from "@univerjs/sheets/facade";
import { cellLink } from "./cell-link";
import type { Grid } from "./grid";
import { rangeAt } from "./grid-cells";
import { reveal } from "./reveal";

/** Follows links on click; a link to a missing or renamed sheet does nothing. */
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
