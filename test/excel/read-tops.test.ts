import { readTops } from "../../src/excel/read-tops";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ A: [["x"]] });
  const sheets = [
    sheetOf("A", [[null], [null, "a", "b"], [null, 1, 2], [null, 3, 4]]),
    { ...sheetOf("Hidden", [["x"]]), hidden: true },
    sheetOf("Blank", [[null]]),
    sheetOf("C", [["x", true]]),
  ];
  await openWorkbook(excel.grid, { sheets, definedNames: [], uses1904Dates: false }, "book");
});

test("the first rows of each visible sheet are read, with the place where they begin", async () => {
  const before = { ...excel.counts };
  expect(await readTops(2)).toEqual([
    {
      id: "s1",
      sheet: "A",
      row: 1,
      column: 1,
      cells: [
        ["a", "b"],
        [1, 2],
      ],
    },
    { id: "s4", sheet: "C", row: 0, column: 0, cells: [["x", true]] },
  ]);
  // Values and their types, of two by two and of one by two cells.
  expect(excel.counts.cellsRead - before.cellsRead).toBe(12);
  expect(excel.counts.syncs - before.syncs).toBeLessThanOrEqual(4);
});
