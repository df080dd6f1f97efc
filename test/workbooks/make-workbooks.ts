import { type CellValue, Workbook, type Worksheet } from "exceljs";
import path from "node:path";
import { dirtyWorkbooks } from "./make/dirty";
import { shapeWorkbooks } from "./make/shapes";
import { tidyWorkbooks } from "./make/tidy";

/**
 * Makes the workbooks of this folder from the tables under `make/`. Run by hand after a change there; what is
 * expected of each workbook stands in the YAML of the same name and is written by hand.
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
  /** A lone cell far below everything else. */
  readonly stray?: { readonly address: string; readonly value: CellValue };
};

async function makeWorkbooks(): Promise<void> {
  for (const { file, sheets, uses1904Dates } of [...tidyWorkbooks, ...shapeWorkbooks, ...dirtyWorkbooks]) {
    const book = new Workbook();
    book.created = book.modified = new Date(0);
    if (uses1904Dates) book.properties.date1904 = true;
    for (const sheet of sheets) fill(book.addWorksheet(sheet.name), sheet);
    await book.xlsx.writeFile(path.join(__dirname, file));
  }
}

function fill(
  sheet: Worksheet,
  { rows, below = 0, right = 0, merges = [], hidden, table, stray }: SheetPlan,
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
