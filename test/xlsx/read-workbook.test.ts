import { Workbook as ExcelJsWorkbook } from "exceljs";
import { utils, write } from "@e965/xlsx";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import type { Sheet } from "../../src/xlsx/workbook";

async function fileWith(build: (book: ExcelJsWorkbook) => void): Promise<Uint8Array> {
  const book = new ExcelJsWorkbook();
  build(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function firstSheetWith(build: (book: ExcelJsWorkbook) => void): Promise<Sheet> {
  const [sheet] = readWorkbook(await fileWith(build)).sheets;
  if (!sheet) throw new Error("no sheet");
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

test("every kind of value keeps its type", async () => {
  const sheet = await firstSheetWith((book) => {
    book.addWorksheet("S").addRow(["текст", "0012", 1.5, true, null, { error: "#N/A" }, { formula: "1/0" }]);
  });
  expect(sheet.cells).toEqual([["текст", "0012", 1.5, true, null, { error: "#N/A" }, null]]);
});

test("a text that reads like an error stays a text", async () => {
  const sheet = await firstSheetWith((book) => book.addWorksheet("S").addRow(["#N/A"]));
  expect(sheet.cells).toEqual([["#N/A"]]);
});

test("dates stay serial numbers and keep their format", async () => {
  const sheet = await firstSheetWith((book) => {
    const cell = book.addWorksheet("S").getCell("B3");
    cell.value = new Date(Date.UTC(2026, 11, 16));
    cell.numFmt = "dd.mm.yyyy";
  });
  expect(sheet.cells).toEqual([[46372]]);
  expect(sheet.origin).toEqual({ row: 2, column: 1 });
  expect(sheet.formats).toEqual([{ row: 2, column: 1, format: "dd.mm.yyyy" }]);
});

test("dates of a workbook that counts from 1904 become serial numbers of the 1900 system", async () => {
  const bytes = await fileWith((book) => {
    book.properties.date1904 = true;
    const sheet = book.addWorksheet("S");
    sheet.addRow([new Date(Date.UTC(2026, 11, 16)), 7]);
    sheet.getCell("A1").numFmt = "dd.mm.yyyy";
  });
  const book = readWorkbook(bytes);
  expect(book.uses1904Dates).toBe(true);
  expect(book.sheets[0]?.cells).toEqual([[46372, 7]]);
});

test("a formula without a stored result is still a formula", async () => {
  const sheet = await firstSheetWith((book) => {
    book.addWorksheet("S").getCell("C2").value = { formula: "SUM(1,2)" };
  });
  expect(sheet.formulas).toEqual([{ row: 1, column: 2, formula: "SUM(1,2)", spill: null }]);
  expect(sheet.cells).toEqual([[null]]);
});

test("formatted blank cells do not enlarge the sheet", async () => {
  const sheet = await firstSheetWith((book) => {
    const worksheet = book.addWorksheet("S");
    worksheet.getCell("A1").value = "x";
    worksheet.getCell("Z900").font = { bold: true };
  });
  expect(sheet.cells).toEqual([["x"]]);
});

test("one cell in the last row of a sheet is read without a million arrays", async () => {
  const sheet = await firstSheetWith((book) => {
    const worksheet = book.addWorksheet("S");
    worksheet.getCell("A1").value = "first";
    worksheet.getCell("C1048576").value = "last";
  });
  expect(sheet.cells).toHaveLength(1048576);
  expect(sheet.cells[1]).toBe(sheet.cells[2]);
  expect(sheet.cells.at(-1)).toEqual([null, null, "last"]);
});

test("hidden sheets, merges, widths, frozen rows, tables and defined names are reported", async () => {
  const bytes = await fileWith((book) => {
    const staff = book.addWorksheet("Штат", { views: [{ state: "frozen", ySplit: 2 }] });
    staff.getColumn(2).width = 30;
    staff.getCell("A1").value = "Title";
    staff.mergeCells("A1:C1");
    const settings = book.addWorksheet("Settings", { state: "hidden" });
    settings.addTable({
      name: "KZ_Employer",
      ref: "B2",
      headerRow: true,
      columns: [{ name: "setting" }, { name: "value" }],
      rows: [["small business", "yes"]],
    });
    book.definedNames.add("'Штат'!$A$1:$C$2", "staff");
  });
  const { sheets, definedNames } = readWorkbook(bytes);
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Штат", false],
    ["Settings", true],
  ]);
  expect(sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect(sheets[0]?.columnWidths).toContainEqual({ column: 1, width: 30 });
  expect(sheets[0]?.frozen).toEqual({ rows: 2, columns: 0 });
  expect(sheets[1]?.tables).toEqual([
    { name: "KZ_Employer", area: { row: 1, column: 1, rows: 2, columns: 2 } },
  ]);
  expect(definedNames).toEqual([{ name: "staff", formula: "'Штат'!$A$1:$C$2", sheet: null }]);
});

test("an empty sheet has no cells", async () => {
  const sheet = await firstSheetWith((book) => book.addWorksheet("S"));
  expect(sheet.cells).toEqual([]);
});

test("bytes that are not a workbook fail with a reason", async () => {
  const whole = await fileWith((book) => book.addWorksheet("S").addRow(["x"]));
  const oldExcel = new Uint8Array(
    write(
      { SheetNames: ["S"], Sheets: { S: utils.aoa_to_sheet([["x"]]) } },
      { type: "array", bookType: "biff8" },
    ),
  );
  expect(reasonFor(new Uint8Array())).toBe("empty");
  expect(reasonFor(new TextEncoder().encode("имя;гражданство\nИванов;РК"))).toBe("not-excel");
  expect(reasonFor(oldExcel)).toBe("old-excel");
  expect(reasonFor(whole.subarray(0, whole.length / 2))).toBe("damaged");
  expect(reasonFor(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]))).toBe("damaged");
});

test("a password-protected workbook is recognised by its encrypted stream", () => {
  const stream = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);
  expect(reasonFor(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, ...stream]))).toBe("encrypted");
});
