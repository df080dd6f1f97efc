import type { Workbook } from "../xlsx/workbook";
import { plainSheet } from "../xlsx/plain-sheet";

/** A workbook with one blank sheet, as Excel starts with. */
export function emptyWorkbook(sheetName: string): Workbook {
  return {
    sheets: [plainSheet(sheetName, [])],
    definedNames: [],
    uses1904Dates: false,
  };
}
