import { readSheet } from "../../src/excel/read-sheet";
import { readTable } from "../../src/excel/read-table";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel | undefined;

test("reads the used rectangle with its place on the sheet", async () => {
  excel = await headlessExcel({
    Штат: [[null], [null, "Имя", "С"], [null, "Иван", 46372], [null, null, true]],
    Other: [["x"]],
  });
  expect(await readSheet()).toEqual({
    id: "s1",
    sheet: "Штат",
    row: 1,
    column: 1,
    cells: [
      ["Имя", "С"],
      ["Иван", 46372],
      [null, true],
    ],
  });
  expect((await readSheet("Other")).cells).toEqual([["x"]]);
});

test("an error cell and a text that reads like one differ", async () => {
  excel = await headlessExcel({ Sheet1: [["=NA()", "#N/A"]] });
  expect((await readSheet()).cells).toEqual([[{ error: "#N/A" }, "#N/A"]]);
});

test("an empty sheet has no cells", async () => {
  excel = await headlessExcel({ Sheet1: [] });
  expect(await readSheet()).toEqual({ id: "s1", sheet: "Sheet1", row: 0, column: 0, cells: [] });
});

test("a missing sheet is an error", async () => {
  excel = await headlessExcel({ Sheet1: [["x"]] });
  await expect(readSheet("Nowhere")).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a long sheet is read in blocks, one round trip each, and says how far it is", async () => {
  const rows = Array.from({ length: 25_000 }, (_, index) => [index, "РК", 1, "x"]);
  excel = await headlessExcel({ Sheet1: rows });
  const before = excel.counts.syncs;
  const progress: number[][] = [];
  const { cells } = await readSheet(undefined, (done, total) => progress.push([done, total]));
  expect(cells).toHaveLength(25_000);
  expect(cells[24_999]).toEqual([24_999, "РК", 1, "x"]);
  expect(progress).toEqual([
    [10_000, 25_000],
    [20_000, 25_000],
    [25_000, 25_000],
  ]);
  // One for the size, three for the blocks, and the one Excel.run ends with.
  expect(excel.counts.syncs - before).toBe(5);
});

test("of an area, only what is in it and holds a value is read", async () => {
  excel = await headlessExcel({
    Sheet1: [
      ["a", "b", "c"],
      ["d", "e", "f"],
      ["g", "h", "i"],
    ],
  });
  const before = excel.counts.cellsRead;
  const within = (row: number, column: number, rows: number, columns: number) =>
    readSheet("s1", undefined, { row, column, rows, columns });
  expect(await within(1, 1, 1_048_575, 5)).toEqual({
    id: "s1",
    sheet: "Sheet1",
    row: 1,
    column: 1,
    cells: [
      ["e", "f"],
      ["h", "i"],
    ],
  });
  // Values and their types.
  expect(excel.counts.cellsRead - before).toBe(2 * 4);
  expect((await within(7, 7, 1, 1)).cells).toEqual([]);
});

test("a renamed sheet is found by its id", async () => {
  excel = await headlessExcel({ Sheet1: [["a"]], Other: [] });
  const { id } = await readSheet("Sheet1");
  excel.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1")?.setName("Штат");
  expect(await readSheet(id)).toMatchObject({ sheet: "Штат", cells: [["a"]] });
  await expect(readSheet("Sheet1")).rejects.toMatchObject({ code: "ItemNotFound" });
});

test.each(["Settings", "Head office's settings"])(
  "a table on the sheet %s is read by its name, its heading row included",
  async (name) => {
    excel = await headlessExcel({ Sheet1: [["x"]] });
    const settings = sheetOf(name, [[null], [null, "setting", "value"], [null, "small business", "yes"]]);
    const table = { name: "KZ_Employer", area: { row: 1, column: 1, rows: 2, columns: 2 } };
    await openWorkbook(
      excel.grid,
      { sheets: [{ ...settings, tables: [table] }], definedNames: [], uses1904Dates: false },
      "book",
    );
    expect(await readTable("KZ_Employer")).toEqual({
      id: "s1",
      sheet: name,
      row: 1,
      column: 1,
      cells: [
        ["setting", "value"],
        ["small business", "yes"],
      ],
    });
  },
);

test("without such a table the sheet of that name is read, and without both there is nothing", async () => {
  excel = await headlessExcel({ KZ_Employer: [["setting", "value"]] });
  expect(await readTable("kz_employer")).toEqual({
    id: "s1",
    sheet: "KZ_Employer",
    row: 0,
    column: 0,
    cells: [["setting", "value"]],
  });
  expect(await readTable("Nothing")).toBeNull();
});
