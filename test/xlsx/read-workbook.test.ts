import { readFileSync } from "node:fs";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { NOT_CALCULATED } from "../../src/sheet/cell";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import type { Sheet } from "../../src/xlsx/workbook";

/** Written by another program, exceljs 4.4.0, and kept: a sheet for each test, named after what it is for. */
const specimen = readFileSync(path.join(__dirname, "by-exceljs.xlsx"));
const { sheets, definedNames } = readWorkbook(specimen, { looks: true });

function sheetNamed(name: string): Sheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function reasonFor(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
  return "readable";
}

test("every kind of value keeps its type", () => {
  expect(sheetNamed("values").cells).toEqual([
    ["текст", "0012", 1.5, true, null, { error: "#N/A" }, NOT_CALCULATED],
  ]);
});

test("a text that reads like an error stays a text", () => {
  expect(sheetNamed("like an error").cells).toEqual([["#N/A"]]);
});

test("dates stay serial numbers and keep their format", () => {
  const sheet = sheetNamed("date");
  expect(sheet.cells).toEqual([[46372]]);
  expect(sheet.origin).toEqual({ row: 2, column: 1 });
  expect(sheet.formats).toEqual([{ row: 2, column: 1, format: "dd.mm.yyyy" }]);
});

test("dates of a workbook that counts from 1904 become serial numbers of the 1900 system", () => {
  const book = readWorkbook(readFileSync(path.join(__dirname, "by-exceljs-1904.xlsx")));
  expect(book.uses1904Dates).toBe(true);
  expect(book.sheets[0]?.cells).toEqual([[46372, 7]]);
});

test("a formula without a stored result is still a formula, and no blank", () => {
  const sheet = sheetNamed("formula");
  expect(sheet.formulas).toEqual([{ row: 1, column: 2, formula: "SUM(1,2)", spill: null }]);
  expect(sheet.cells).toEqual([[NOT_CALCULATED]]);
});

test("formatted blank cells do not enlarge the sheet", () => {
  expect(sheetNamed("formatted blanks").cells).toEqual([["x"]]);
});

test("one cell in the last row of a sheet is read without a million arrays", () => {
  const sheet = sheetNamed("last row");
  expect(sheet.cells).toHaveLength(1048576);
  expect(sheet.cells[1]).toBe(sheet.cells[2]);
  expect(sheet.cells.at(-1)).toEqual([null, null, "last"]);
});

test("hidden sheets, merges, widths, frozen rows, tables and defined names are reported", () => {
  const [staff, settings] = [sheetNamed("Штат"), sheetNamed("Settings")];
  expect([staff.hidden, settings.hidden]).toEqual([false, true]);
  expect(staff.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect(staff.columnWidths).toContainEqual({ column: 1, width: 30 });
  expect(staff.frozen).toEqual({ rows: 2, columns: 0 });
  expect(settings.tables).toEqual([
    { name: "KZ_Employer", area: { row: 1, column: 1, rows: 2, columns: 2 } },
  ]);
  expect(definedNames).toEqual([{ name: "staff", formula: "'Штат'!$A$1:$C$2", sheet: null }]);
});

test("an empty sheet has no cells", () => {
  expect(sheetNamed("empty").cells).toEqual([]);
});

test("bytes that are not a workbook fail with a reason", () => {
  const oldExcel = new Uint8Array(
    write(
      { SheetNames: ["S"], Sheets: { S: utils.aoa_to_sheet([["x"]]) } },
      { type: "array", bookType: "biff8" },
    ),
  );
  expect(reasonFor(new Uint8Array())).toBe("empty");
  expect(reasonFor(new TextEncoder().encode("имя;гражданство\nИванов;РК"))).toBe("not-excel");
  expect(reasonFor(oldExcel)).toBe("old-excel");
  expect(reasonFor(specimen.subarray(0, specimen.length / 2))).toBe("damaged");
  expect(reasonFor(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]))).toBe("damaged");
});

test("a password-protected workbook is recognised by its encrypted stream", () => {
  const stream = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);
  expect(reasonFor(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, ...stream]))).toBe("encrypted");
});
