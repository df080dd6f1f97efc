import type { Look, Workbook } from "../../xlsx/workbook";
import type { SheetDraft } from "./sheet-draft";

const GREEN = "#1F5C5A";
const TITLE: Look = { bold: true, size: 16, color: GREEN };
const NOTE: Look = { italic: true, size: 10, color: "#5F6B6A" };

export const HEADING: Look = {
  bold: true,
  color: "#FFFFFF",
  fill: GREEN,
  vertical: "center",
  horizontal: "center",
  wrap: true,
};

export const BODY: Look = { line: "#D5DEDD", vertical: "center" };

/** Date format used in Kazakhstan. */
export const DATE_FORMAT = "dd.mm.yyyy";

/** Writes a title and a note across the width of a table. */
export function writeTitle(sheet: SheetDraft, text: string, note: string, width: number): void {
  for (let column = 1; column <= width; column++) {
    sheet.put(1, column, column === 1 ? text : null, TITLE);
    sheet.put(2, column, column === 1 ? note : null, NOTE);
  }
  sheet.setHeight(1, 26);
  sheet.merge(1, 1, width);
  sheet.merge(2, 1, width);
}

/** Writes table headings into a tall row. */
export function writeHeadings(sheet: SheetDraft, row: number, headings: readonly string[]): void {
  headings.forEach((heading, index) => sheet.put(row, index + 1, heading, HEADING));
  sheet.setHeight(row, 32);
}

export function workbookOf(...drafts: readonly SheetDraft[]): Workbook {
  return { sheets: drafts.map((draft) => draft.sheet()), definedNames: [], uses1904Dates: false };
}
