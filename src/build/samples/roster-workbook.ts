import { Workbook } from "exceljs";
import type { Person } from "./person";
import { DATE_FORMAT, serial, styleBody, styleHeader, writeTitle } from "./sheet-style";

/** The columns a sample can have, in the order in which the sample wants them. */
export type Column = {
  readonly field: keyof Person | "number";
  readonly heading: string;
  readonly width: number;
};

export type RosterSheet = {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly Column[];
  readonly people: readonly Person[];
};

const HEADER_ROW = 3;
const centred = new Set<Column["field"]>(["number", "category", "hire", "leave", "iin"]);

/** A workbook with one staffing sheet: title, note, headings in row 3, one person a row. */
export function rosterWorkbook({ name, title, note, columns, people }: RosterSheet): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: HEADER_ROW }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  writeTitle(sheet, title, note, columns.length);
  sheet.getRow(HEADER_ROW).values = columns.map(({ heading }) => heading);
  styleHeader(sheet.getRow(HEADER_ROW));
  people.forEach((person, index) => {
    const row = sheet.getRow(HEADER_ROW + 1 + index);
    columns.forEach(({ field }, column) => {
      const cell = row.getCell(column + 1);
      const value = field === "number" ? index + 1 : person[field];
      const isDate = (field === "hire" || field === "leave") && /^\d{4}-/.test(String(value));
      cell.value = isDate ? serial(String(value)) : value === "" ? null : value;
      styleBody(cell);
      if (field === "hire" || field === "leave") cell.numFmt = DATE_FORMAT;
      if (field === "iin") cell.numFmt = "@";
      if (centred.has(field)) cell.alignment = { vertical: "middle", horizontal: "center" };
    });
  });
  const last = HEADER_ROW + people.length;
  sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: last, column: columns.length } };
  return book;
}
