import type { Cell, Row, Worksheet } from "exceljs";

const HEADER_FILL = "FF1F5C5A";
const LINE = { style: "thin", color: { argb: "FFD5DEDD" } } as const;

/** Dates as people in Kazakhstan write them. */
export const DATE_FORMAT = "dd.mm.yyyy";

/** The serial number of a day written as YYYY-MM-DD: cells hold numbers, so that no time zone can move them. */
export function serial(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
}

/** Writes a title over the width of a table. */
export function writeTitle(sheet: Worksheet, text: string, note: string, width: number): void {
  sheet.getCell(1, 1).value = text;
  sheet.getCell(1, 1).font = { name: "Calibri", size: 16, bold: true, color: { argb: HEADER_FILL } };
  sheet.getRow(1).height = 26;
  sheet.mergeCells(1, 1, 1, width);
  sheet.getCell(2, 1).value = note;
  sheet.getCell(2, 1).font = { name: "Calibri", size: 10, italic: true, color: { argb: "FF5F6B6A" } };
  sheet.mergeCells(2, 1, 2, width);
}

/** Makes a row look like the heading of a table. */
export function styleHeader(row: Row): void {
  row.height = 32;
  row.eachCell(styleHeading);
}

/** Makes a cell look like a heading of a table. */
export function styleHeading(cell: Cell): void {
  cell.font = { name: "Calibri", size: 11, bold: true, color: { argb: "FFFFFFFF" } };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEADER_FILL } };
  cell.alignment = { vertical: "middle", horizontal: "center", wrapText: true };
}

/** Makes a cell look like one of a table. */
export function styleBody(cell: Cell): void {
  cell.font = { name: "Calibri", size: 11 };
  cell.border = { bottom: LINE };
  cell.alignment = { vertical: "middle" };
}
