import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Sheet, Workbook } from "../../src/xlsx/workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

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
  tables: [],
  columnWidths: [],
  frozen: { rows: 0, columns: 0 },
  looks: [],
  rowHeights: [],
};

const WORKBOOK: Workbook = {
  sheets: [STAFF, { ...STAFF, name: "Hidden", hidden: true, formulas: [], formats: [], merges: [] }],
  definedNames: [
    { name: "staff", formula: "'Штат'!$B$2:$E$4", sheet: null },
    { name: "local", formula: "Hidden!$B$2", sheet: "Hidden" },
  ],
  uses1904Dates: false,
};

test("what is written reads back the same", () => {
  const back = readWorkbook(writeWorkbook(WORKBOOK));
  expect(back.sheets.map(({ columnWidths: _, ...sheet }) => sheet)).toEqual(
    WORKBOOK.sheets.map(({ columnWidths: _, ...sheet }) => sheet),
  );
  expect(back.definedNames).toEqual(WORKBOOK.definedNames);
});

test("column widths survive within a pixel", () => {
  const widths = [{ column: 2, width: 24 }];
  const back = readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [{ ...STAFF, columnWidths: widths }] }));
  const width = back.sheets[0]?.columnWidths.find(({ column }) => column === 2)?.width ?? 0;
  expect(Math.abs(width - 24)).toBeLessThan(1);
});

test("a formula whose result is not known is written as a formula", () => {
  const sheet: Sheet = {
    ...STAFF,
    cells: [],
    formulas: [{ row: 0, column: 0, formula: "1+1", spill: null }],
  };
  const back = readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [sheet] }));
  expect(back.sheets[0]?.formulas[0]?.formula).toBe("1+1");
});

test("an empty sheet can be written", () => {
  const sheet: Sheet = { ...STAFF, cells: [], formulas: [], formats: [], merges: [] };
  expect(readWorkbook(writeWorkbook({ ...WORKBOOK, sheets: [sheet] })).sheets[0]?.cells).toEqual([]);
});
