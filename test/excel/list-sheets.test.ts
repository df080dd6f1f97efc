import { listSheets } from "../../src/excel/list-sheets";
import { selection } from "../../src/excel/selection";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ A: [["x"]] });
  const area = { row: 1, column: 0, rows: 2, columns: 2 };
  const sheets = [
    { ...sheetOf("A", [["t"], ["a", "b"], [1, 2]]), tables: [{ name: "Staff", area }] },
    { ...sheetOf("B", [["x"]]), hidden: true },
    sheetOf("C", [["x", "y"]]),
  ];
  await openWorkbook(excel.grid, { sheets, definedNames: [], uses1904Dates: false }, "book");
});

test("the visible sheets are listed by name and id, with their tables and the one in front", async () => {
  const before = excel.counts.cellsRead;
  expect(await listSheets()).toEqual({
    sheets: [
      { id: "s1", name: "A", tables: [{ name: "Staff", area: { row: 1, column: 0, rows: 2, columns: 2 } }] },
      { id: "s3", name: "C", tables: [] },
    ],
    active: "s1",
  });
  expect(excel.counts.cellsRead).toBe(before);
});

test("the selection is told with its sheet and place", async () => {
  const sheet = excel.grid.api.getActiveWorkbook()?.getSheetByName("C");
  sheet?.activate();
  sheet?.getRange("A1:B1").activate();
  expect(await selection()).toEqual({
    sheetId: "s3",
    address: "A1:B1",
    area: { row: 0, column: 0, rows: 1, columns: 2 },
  });
});

test("several areas at once, or a chart, are no selection of cells", async () => {
  const full = Excel;
  const excelThat = (run: () => Promise<unknown>) => Object.assign(globalThis, { Excel: { run } });
  excelThat(() => Promise.reject(Object.assign(new Error("chart"), { code: "InvalidSelection" })));
  expect(await selection()).toBeNull();
  excelThat(() => Promise.reject(Object.assign(new Error("other"), { code: "GeneralException" })));
  await expect(selection()).rejects.toThrow("other");
  const selected = {
    address: "A!A1:A2,A!C1",
    areaCount: 2,
    load: () => undefined,
    worksheet: { id: "s1", load: () => undefined },
  };
  const context = { workbook: { getSelectedRanges: () => selected }, sync: () => Promise.resolve() };
  Object.assign(globalThis, {
    Excel: { run: (_: unknown, batch: (given: unknown) => unknown) => batch(context) },
  });
  expect(await selection()).toBeNull();
  Object.assign(globalThis, { Excel: full });
});
