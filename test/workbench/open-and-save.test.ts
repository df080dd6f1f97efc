import type {} from "@univerjs/sheets/facade";
import { enter, rangeAt, valueAt } from "../../src/workbench/grid/grid-cells";
import { currentWorkbook } from "../../src/workbench/grid/current-workbook";
import type { Grid } from "../../src/workbench/grid/grid";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Sheet } from "../../src/xlsx/workbook";
import { workbookParts, writeWorkbook } from "../../src/xlsx/write-workbook";
import { headlessGrid, sheetOf } from "./headless-grid";

const beside = { pages: new Map(), charts: new Map() };

let grid: Grid;

const STAFF: Sheet = {
  ...sheetOf(
    "Штат",
    [
      ["Имя", "ИИН", "С", "Доля"],
      ["Иван", "001208606834", 46372, "=1/4"],
      ["#N/A", "=NA()", true, { error: "#REF!" }],
    ],
    [{ row: 1, column: 2, format: "m/d/yy" }],
  ),
  merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
};

test("values, texts that look like numbers, dates and errors open as what they are", async () => {
  grid = await headlessGrid({ Штат: STAFF });
  const values = ["A1", "B2", "C2", "D2", "A3", "B3", "C3", "D3"].map((address) =>
    valueAt(grid, rangeAt(grid, address)),
  );
  expect(values).toEqual([
    "Имя",
    "001208606834",
    46372,
    0.25,
    "#N/A",
    { error: "#N/A" },
    true,
    { error: "#REF!" },
  ]);
  expect(rangeAt(grid, "C2").getDisplayValue()).toBe("16.12.2026");
});

test("what is saved reads back with values, formulas, formats and merged cells", async () => {
  grid = await headlessGrid({ Штат: STAFF, Other: { ...sheetOf("Other", [["x"]]), hidden: true } });
  const [staff, other] = readWorkbook(writeWorkbook(currentWorkbook(grid, beside)), {
    looks: true,
  }).sheets;
  expect(staff?.cells).toEqual([
    ["Имя", "ИИН", "С", "Доля"],
    ["Иван", "001208606834", 46372, 0.25],
    ["#N/A", { error: "#N/A" }, true, { error: "#REF!" }],
  ]);
  expect(staff?.formulas.map(({ formula }) => formula)).toEqual(["1/4", "NA()"]);
  expect(staff?.formats).toContainEqual({ row: 1, column: 2, format: "dd.mm.yyyy" });
  expect(staff?.merges).toEqual(STAFF.merges);
  expect(other?.hidden).toBe(true);
});

test("an array formula keeps its range and spills again when opened", async () => {
  grid = await headlessGrid({ Sheet1: [[1, 2, "=TRANSPOSE(A1:B1)"]] });
  const saved = readWorkbook(writeWorkbook(currentWorkbook(grid, beside)), { looks: true });
  expect(saved.sheets[0]?.formulas[0]?.spill).toEqual({ row: 0, column: 2, rows: 2, columns: 1 });
  expect(saved.sheets[0]?.cells).toEqual([
    [1, 2, 1],
    [null, null, 2],
  ]);
  await openWorkbook(grid, saved, "again");
  await recalculated(grid);
  expect(valueAt(grid, rangeAt(grid, "C2"))).toBe(2);
});

test("a saved copy keeps fonts, colours, tables and how a sheet is printed", async () => {
  const looks = [
    { row: 0, column: 0, look: { bold: true, size: 16, fill: "#DDEBF7", color: "#123456", wrap: true } },
  ];
  const tables = [{ name: "Numbers", area: { row: 0, column: 0, rows: 2, columns: 1 } }];
  grid = await headlessGrid({ Data: { ...sheetOf("Data", [["n", "x"], [2]]), looks, tables } });
  const id = grid.api.getActiveWorkbook()?.getSheets()[0]?.getSheetId() ?? "";
  const page = {
    orientation: "landscape",
    scale: 80,
    footer: { left: "R&&D <1>", right: "&P" },
    titleRows: { first: 0, last: 0 },
    breaks: [1],
  } as const;
  const current = currentWorkbook(grid, { ...beside, pages: new Map([[id, { ...page, breaks: [1] }]]) });
  const [data] = readWorkbook(writeWorkbook(current), { looks: true }).sheets;
  expect(data?.looks).toEqual(looks);
  expect(data?.tables).toEqual(tables);
  // A large letter needs a higher row.
  expect(data?.rowHeights).toEqual([{ row: 0, points: 22 }]);
  const parts = workbookParts(current);
  expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(
    /<pageSetup paperSize="9" scale="80" orientation="landscape"\/>.*&amp;LR&amp;&amp;D &lt;1&gt;&amp;R&amp;P.*<brk id="1"/,
  );
  expect(parts.get("xl/workbook.xml")).toContain(">'Data'!$1:$1</definedName>");
});

test("opening a workbook replaces the open one", async () => {
  grid = await headlessGrid({ Old: [["old"]] });
  await openWorkbook(
    grid,
    { sheets: [sheetOf("New", [["new"]])], definedNames: [], uses1904Dates: false },
    "b",
  );
  const names = grid.api
    .getActiveWorkbook()
    ?.getSheets()
    .map((sheet) => sheet.getSheetName());
  expect(names).toEqual(["New"]);
});

test("defined names and tables of a file work in formulas", async () => {
  grid = await headlessGrid({ Old: [] });
  const sheet: Sheet = {
    ...sheetOf("Data", [["n", "=SUM(Numbers[n])", "=SUM(both)"], [2], [3]]),
    tables: [{ name: "Numbers", area: { row: 0, column: 0, rows: 3, columns: 1 } }],
  };
  const definedNames = [{ name: "both", formula: "Data!$A$2:$A$3", sheet: null }];
  await openWorkbook(grid, { sheets: [sheet], definedNames, uses1904Dates: false }, "b");
  await recalculated(grid);
  expect(valueAt(grid, rangeAt(grid, "Data!B1"))).toBe(5);
  expect(valueAt(grid, rangeAt(grid, "C1"))).toBe(5);
});

test.each([
  ["17.08.2025", 45886],
  ["007", 7],
  ["'007", "007"],
  ["'=1+1", "=1+1"],
  ["=1+1", 2],
  ["ИСТИНА", true],
  ["слово", "слово"],
  [5, 5],
  [false, false],
  ["", null],
  [null, null],
])("entering %p gives %p", async (input, value) => {
  grid = await headlessGrid({ Sheet1: [["=5"]] });
  enter(rangeAt(grid, "A1"), input);
  await recalculated(grid);
  expect(valueAt(grid, rangeAt(grid, "A1"))).toEqual(value);
});

test("an address may name a sheet, and a wrong one is refused", async () => {
  grid = await headlessGrid({ First: [["a"]], "O'Hara": [["b"]] });
  expect(valueAt(grid, rangeAt(grid, "'O''Hara'!A1"))).toBe("b");
  expect(valueAt(grid, rangeAt(grid, "$A$1"))).toBe("a");
  expect(() => rangeAt(grid, "Nowhere!A1")).toThrow("Nowhere!A1");
  expect(() => rangeAt(grid, "1A")).toThrow("1A");
});
