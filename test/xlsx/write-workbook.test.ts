import { XMLValidator } from "fast-xml-parser";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Sheet, Workbook } from "../../src/xlsx/workbook";
import { workbookParts, writeWorkbook } from "../../src/xlsx/write-workbook";

const STAFF: Sheet = {
  name: "Штат",
  hidden: false,
  origin: { row: 1, column: 1 },
  cells: [
    ["Имя", "С даты", "Доля", null],
    ["Иван", 46372, 0.5, { error: "#N/A" }],
    ["0012", null, true, "#N/A"],
  ],
  formulas: [{ row: 2, column: 3, formula: "1/2", spill: null }],
  formats: [{ row: 2, column: 2, format: "dd.mm.yyyy" }],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  tables: [{ name: "Staff", area: { row: 1, column: 1, rows: 3, columns: 3 } }],
  columnWidths: [{ column: 2, width: 24.5 }],
  frozen: { rows: 2, columns: 1 },
  looks: [
    {
      row: 1,
      column: 1,
      look: { bold: true, italic: true, size: 16, color: "#1F5C5A", fill: "#FFF6D6", horizontal: "center" },
    },
    { row: 2, column: 2, look: { vertical: "top", wrap: true } },
  ],
  rowHeights: [{ row: 1, points: 32 }],
};

const WORKBOOK: Workbook = {
  sheets: [
    STAFF,
    { ...STAFF, name: "Hidden", hidden: true, formulas: [], formats: [], merges: [], tables: [] },
  ],
  definedNames: [
    { name: "staff", formula: "'Штат'!$B$2:$E$4", sheet: null },
    { name: "local", formula: "Hidden!$B$2", sheet: "Hidden" },
  ],
  uses1904Dates: false,
};

test("what is written reads back the same", () => {
  expect(readWorkbook(writeWorkbook(WORKBOOK), { looks: true })).toEqual(WORKBOOK);
});

test("every part of the file is well-formed", () => {
  const strange = {
    ...STAFF,
    cells: [['<a & "b">', "c", "d"]],
    formulas: [{ row: 2, column: 3, formula: '"<"&"&"', spill: null }],
  };
  for (const xml of workbookParts({ ...WORKBOOK, sheets: [strange] }).values())
    expect(XMLValidator.validate(xml)).toBe(true);
});

test.each([
  " between spaces ",
  "line\nbreak",
  "carriage\rreturn",
  "bell\u0007",
  "code _x0041_ of a letter",
  "<&>\"'",
  "қазақ 😀",
])("the text %p survives", (text) => {
  const sheet: Sheet = { ...STAFF, cells: [[text]], formulas: [], tables: [] };
  expect(readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [sheet] })).sheets[0]?.cells).toEqual([[text]]);
});

test("half a character, which XML cannot hold, becomes a mark", () => {
  const sheet: Sheet = { ...STAFF, cells: [["a\ud800b"]], formulas: [], tables: [] };
  expect(readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [sheet] })).sheets[0]?.cells).toEqual([
    ["a\ufffdb"],
  ]);
});

test("a number that is none, and an error that no file can hold, are written as errors that it can hold", () => {
  const sheet: Sheet = { ...STAFF, cells: [[NaN, { error: "#SPILL!" }]], formulas: [], tables: [] };
  expect(readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [sheet] })).sheets[0]?.cells).toEqual([
    [{ error: "#NUM!" }, { error: "#VALUE!" }],
  ]);
});

test("a short date follows the settings of whoever reads the file", () => {
  const formats = [
    { row: 1, column: 1, format: "m/d/yy" },
    { row: 1, column: 2, format: "dd.mm.yyyy" },
  ];
  const sheet: Sheet = { ...STAFF, cells: [[46372, 46372]], formats, formulas: [], looks: [], tables: [] };
  const styles = workbookParts({ ...WORKBOOK, sheets: [sheet] }).get("xl/styles.xml");
  expect(styles?.match(/<xf numFmtId="\d+"/g)?.slice(-2)).toEqual([
    '<xf numFmtId="14"',
    '<xf numFmtId="164"',
  ]);
  expect(
    readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [sheet] }), { looks: true }).sheets[0]?.formats,
  ).toEqual(formats);
});

test.each([
  ["the same twice", ["Name", "name"]],
  ["a blank", ["Name", null]],
  ["a number", ["Name", 2026]],
])("a table with %s among its headings is refused", (_, headings) => {
  const tables = [{ name: "Staff", area: { row: 1, column: 1, rows: 2, columns: 2 } }];
  const sheet: Sheet = { ...STAFF, cells: [headings, ["Иван", 1]], tables };
  expect(() => writeWorkbook({ ...WORKBOOK, sheets: [sheet] })).toThrow("Staff");
});

test.each(["", "a/b", "'quoted'", "x".repeat(32)])("a sheet cannot be named %p", (name) => {
  expect(() => writeWorkbook({ ...WORKBOOK, sheets: [{ ...STAFF, name }] })).toThrow("name");
});

test("a formula is calculated on opening only where its value is not known", () => {
  const book = (sheet: Sheet) => workbookParts({ ...WORKBOOK, sheets: [sheet] }).get("xl/workbook.xml");
  expect(book(STAFF)).not.toContain("fullCalcOnLoad");
  const formulas = [{ row: 9, column: 9, formula: "TODAY()", spill: null }];
  expect(book({ ...STAFF, formulas })).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test("a formula whose result is not known is written as a formula", () => {
  const sheet: Sheet = {
    ...STAFF,
    cells: [],
    tables: [],
    formulas: [{ row: 0, column: 0, formula: "1+1", spill: null }],
  };
  const back = readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [sheet] }), { looks: true });
  expect(back.sheets[0]?.formulas[0]?.formula).toBe("1+1");
});

test("an empty sheet can be written", () => {
  const sheet: Sheet = { ...STAFF, cells: [], formulas: [], formats: [], merges: [], tables: [] };
  expect(readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [sheet] })).sheets[0]?.cells).toEqual([]);
});
