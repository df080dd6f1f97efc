import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetArea } from "./areas";

/** The selection on the active sheet; if there is none yet, the first cell, as in a new workbook. */
export function selectedAreas(book: FWorkbook): SheetArea[] {
  const sheet = book.getActiveSheet();
  const areas = (sheet.getSelection()?.getActiveRangeList() ?? []).map((range) => ({
    sheet,
    area: {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    },
  }));
  return areas.length > 0 ? areas : [{ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } }];
}
