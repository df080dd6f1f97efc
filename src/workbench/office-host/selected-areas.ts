import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetArea } from "./areas";

/** What is selected on the sheet in front. Nothing selected yet is its first cell, as in a new workbook. */
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
