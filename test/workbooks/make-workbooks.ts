import { type CellValue, Workbook, type Worksheet } from "exceljs";
import path from "node:path";
import { aheadWorkbooks } from "./make/ahead";
import { dirtyWorkbooks } from "./make/dirty";
import { exportWorkbooks } from "./make/exports";
import { shapeWorkbooks } from "./make/shapes";
import { tidyWorkbooks } from "./make/tidy";
import { vacancyWorkbooks } from "./make/vacancies";

/**
 * Makes the workbooks of this folder from the tables under `make/`, all of them or those named on the command line.
 * Run by hand after a change there; what is expected of each workbook stands in the YAML of the same name and is
 * written by hand.
 */
export type WorkbookPlan = {
  readonly file: string;
  readonly sheets: readonly SheetPlan[];
  readonly uses1904Dates?: true;
};

export type SheetPlan = {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Empty rows and columns before the first cell. */
  readonly below?: number;
  readonly right?: number;
  readonly merges?: readonly string[];
  readonly hidden?: true;
  /** Name of an Excel table over all cells of the sheet. */
  readonly table?: string;
  /** Rows hidden by hand or by a filter, counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** The area of a filter's buttons. */
  readonly filter?: string;
  /** Protects the sheet with a password. */
  readonly password?: string;
  /** A lone cell far below everything else. */
  readonly stray?: { readonly address: string; readonly value: CellValue };
};

async function makeWorkbooks(): Promise<void> {
  const plans = [
    ...tidyWorkbooks,
    ...shapeWorkbooks,
    ...dirtyWorkbooks,
    ...exportWorkbooks,
    ...vacancyWorkbooks,
    ...aheadWorkbooks,
  ];
  const named = process.argv.slice(2);
  for (const { file, sheets, uses1904Dates } of plans) {
    if (named.length > 0 && !named.includes(file)) continue;
    const book = new Workbook();
    book.created = book.modified = new Date(0);
    if (uses1904Dates) book.properties.date1904 = true;
    for (const sheet of sheets) {
      const worksheet = book.addWorksheet(sheet.name);
      fill(worksheet, sheet);
      if (sheet.password) await worksheet.protect(sheet.password, {});
    }
    await book.xlsx.writeFile(path.join(__dirname, file));
  }
}

function fill(
  sheet: Worksheet,
  { rows, below = 0, right = 0, merges = [], hidden, table, stray, hiddenRows = [], filter }: SheetPlan,
): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null) return;
      const cell = sheet.getCell(below + r + 1, right + c + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = "dd.mm.yyyy";
    });
  });
  for (const merge of merges) sheet.mergeCells(merge);
  if (hidden) sheet.state = "hidden";
  for (const row of hiddenRows) sheet.getRow(row).hidden = true;
  if (filter) sheet.autoFilter = filter;
  if (stray) sheet.getCell(stray.address).value = stray.value;
  const [headings, ...body] = rows;
  if (table && headings)
    sheet.addTable({
      name: table,
      ref: "A1",
      headerRow: true,
      columns: headings.map((heading) => ({ name: String(heading) })),
      rows: body.map((row) => [...row]),
    });
}

void makeWorkbooks();
