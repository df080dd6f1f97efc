import type { Workbook } from "../xlsx/workbook";

/** A workbook with one blank sheet, as Excel starts with. */
export function emptyWorkbook(sheetName: string): Workbook {
  return {
    sheets: [
      {
        name: sheetName,
        hidden: false,
        origin: { row: 0, column: 0 },
        cells: [],
        formulas: [],
        formats: [],
        merges: [],
        tables: [],
        columnWidths: [],
        frozen: { rows: 0, columns: 0 },
        looks: [],
        rowHeights: [],
      },
    ],
    definedNames: [],
    uses1904Dates: false,
  };
}
