import type { Workbook } from "../xlsx/workbook";
import { plainSheet } from "../xlsx/plain-sheet";

/** A workbook with one blank sheet, like a new one in Excel. */
export function emptyWorkbook(sheetName: string): Workbook {
  return {
    sheets: [plainSheet(sheetName, [])],
    definedNames: [],
    uses1904Dates: false,
  };
}
