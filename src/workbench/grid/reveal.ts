import type {} from "@univerjs/sheets-ui/facade";
import type { Grid } from "./grid";

const ROWS_ABOVE = 3;

/** Scrolls only if the cell is out of view: the grid would put it in the very corner and hide the headings. */
export function reveal({ api }: Grid, sheetId: string, row: number, column: number): void {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const seen = sheet?.getVisibleRange();
  if (!sheet || !seen) return;
  const inRows = row >= seen.startRow && row < seen.endRow;
  const inColumns = column >= seen.startColumn && column < seen.endColumn;
  if (inRows && inColumns) return;
  sheet.scrollToCell(
    inRows ? seen.startRow : Math.max(0, row - ROWS_ABOVE),
    inColumns ? seen.startColumn : Math.max(0, column - 1),
  );
}
