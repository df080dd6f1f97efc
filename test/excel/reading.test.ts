import { holdsFormulas } from "../../src/excel/holds-formulas";
import { listSheets } from "../../src/excel/list-sheets";
import { readMerged } from "../../src/excel/read-merged";
import { readRowsOf } from "../../src/excel/read-rows-of";
import { readSheet } from "../../src/excel/read-sheet";
import { readTable } from "../../src/excel/read-table";
import { readTops } from "../../src/excel/read-tops";
import { selection } from "../../src/excel/selection";
import type { Area } from "../../src/sheet/area";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { olderExcel } from "../workbench/older-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel;

const book = () => excel.grid.api.getActiveWorkbook();

describe("sheets and tables", () => {
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
      tables: [],
    });
    expect((await readSheet("Other")).cells).toEqual([["x"]]);
  });

  test("tables on the sheet are told with their places, without a round trip of their own", async () => {
    excel = await headlessExcel({
      Штат: {
        ...sheetOf("Штат", [["Имя"], ["Иван"], [null], ["Что сделать"], ["нанять"]]),
        tables: [{ name: "KZ_Plan", area: { row: 3, column: 0, rows: 2, columns: 1 } }],
      },
      Other: [["x"]],
    });
    const syncsOf = async (sheet: string) => {
      const before = excel.counts.syncs;
      await readSheet(sheet);
      return excel.counts.syncs - before;
    };
    expect((await readSheet()).tables).toEqual([
      { name: "KZ_Plan", area: { row: 3, column: 0, rows: 2, columns: 1 } },
    ]);
    expect(await syncsOf("Штат")).toBe(await syncsOf("Other"));
  });

  describe("merged cells", () => {
    const merged = (...areas: Area[]) => ({
      Штат: {
        ...sheetOf("Штат", [
          ["Имя", "РК"],
          ["Иван", null],
          ["Анна", null],
        ]),
        merges: areas,
      },
    });
    const tall = { row: 0, column: 1, rows: 3, columns: 1 };

    test("are told with their places", async () => {
      excel = await headlessExcel(merged(tall));
      expect((await readSheet()).merged).toEqual([tall]);
    });

    test("outside the area that is read are not told", async () => {
      excel = await headlessExcel(merged(tall));
      expect((await readSheet("s1", undefined, { row: 0, column: 0, rows: 3, columns: 1 })).merged).toBe(
        undefined,
      );
    });

    test("are not asked for where Excel cannot tell", async () => {
      excel = await headlessExcel(merged(tall));
      const newAgain = olderExcel(12);
      expect((await readSheet()).merged).toBe(undefined);
      newAgain();
    });

    const many = Array.from({ length: 600 }, (_, index) => ({
      ...{ row: 2 * index, column: 1, rows: 2, columns: 1 },
    }));
    const tallest = { row: 0, column: 2, rows: 1200, columns: 1 };

    test("that are more than Excel names at once are told all the same, each once", async () => {
      const rows = Array.from({ length: 1200 }, (_, index) => [index, "x", index === 0 ? "y" : null]);
      excel = await headlessExcel({ Штат: { ...sheetOf("Штат", rows), merges: [...many, tallest] } });
      const { merged: told = [] } = await readSheet();
      const byPlace = (one: Area, other: Area) => one.column - other.column || one.row - other.row;
      expect([...told].sort(byPlace)).toEqual([...many, tallest]);
    });

    test("are not asked for again and again where Excel says nothing even of few cells", async () => {
      let asked = 0;
      const refusing = {
        getRangeByIndexes: () => ({ getMergedAreasOrNullObject: () => ({ load: () => asked++ }) }),
        context: { sync: () => Promise.reject(new Error("InvalidArgument")) },
      } as unknown as Excel.Worksheet;
      expect(await readMerged(refusing, { row: 0, column: 0, rows: 100_000, columns: 10 })).toEqual([]);
      // A million cells halve eleven times to 488.
      expect(asked).toBe(12);
    });
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
    const rows = Array.from({ length: 25_000 }, (_, index) =>
      index % 1_000 === 0 || index === 24_999 ? [index, "РК", 1, "x"] : [null, null, null, null],
    );
    excel = await headlessExcel({ Sheet1: rows });
    const before = excel.counts.syncs;
    const progress: number[][] = [];
    const { cells } = await readSheet(undefined, (done, total) => progress.push([done, total]));
    expect(cells).toEqual(rows);
    expect(progress).toEqual([
      [10_000, 25_000],
      [20_000, 25_000],
      [25_000, 25_000],
    ]);
    // One for the size, three for the blocks, one for merged cells, and the one Excel.run ends with.
    expect(excel.counts.syncs - before).toBe(6);
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
      tables: [],
    });
    // Values and their types.
    expect(excel.counts.cellsRead - before).toBe(2 * 4);
    expect((await within(7, 7, 1, 1)).cells).toEqual([]);
  });

  test("a renamed sheet is found by its id", async () => {
    excel = await headlessExcel({ Sheet1: [["a"]], Other: [] });
    const { id } = await readSheet("Sheet1");
    book()?.getSheetByName("Sheet1")?.setName("Штат");
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
});

describe("the tops of all sheets", () => {
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
});

describe("single rows", () => {
  beforeEach(async () => {
    excel = await headlessExcel({
      Штат: [
        ["Имя", "Город", "Гражданство", "Категория"],
        ["Иван", "Астана", "РК", 1],
        ["Анна", "Алматы", "=NA()", null],
        ["Ли", "Актау", "КР", "3"],
      ],
    });
  });

  test("only the rows and columns asked for are read, in one round trip", async () => {
    const before = { ...excel.counts };
    expect(await readRowsOf("s1", [3, 1, 3], [0, 3, 2])).toEqual([
      { row: 1, cells: ["Иван", null, "РК", 1] },
      { row: 3, cells: ["Ли", null, "КР", "3"] },
    ]);
    // Values and types of two rows and three columns.
    expect(excel.counts.cellsRead - before.cellsRead).toBe(2 * 2 * 3);
    // One of ours, and the one Excel.run ends with.
    expect(excel.counts.syncs - before.syncs).toBe(2);
  });

  test("blank and error cells are as the whole sheet gives them", async () => {
    expect(await readRowsOf("s1", [2, 9], [2, 3])).toEqual([
      { row: 2, cells: [{ error: "#N/A" }, null] },
      { row: 9, cells: [null, null] },
    ]);
  });

  test("nothing asked for is nothing read, and a sheet that is gone is an error", async () => {
    expect(await readRowsOf("s1", [], [1])).toEqual([]);
    await expect(readRowsOf("s9", [1], [1])).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("very many rows take a round trip for every 40,000 cells", async () => {
    const before = excel.counts.syncs;
    const rows = await readRowsOf(
      "s1",
      Array.from({ length: 50_000 }, (_, row) => row),
      [0],
    );
    expect(rows).toHaveLength(50_000);
    expect(excel.counts.syncs - before).toBe(3);
  });
});

describe("the list of sheets, and the selection", () => {
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
        {
          id: "s1",
          name: "A",
          tables: [{ name: "Staff", area: { row: 1, column: 0, rows: 2, columns: 2 } }],
        },
        { id: "s3", name: "C", tables: [] },
      ],
      active: "s1",
    });
    expect(excel.counts.cellsRead).toBe(before);
  });

  test("the selection is told with its sheet and place", async () => {
    const sheet = book()?.getSheetByName("C");
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
});

describe("whether a sheet holds formulas", () => {
  beforeEach(async () => {
    excel = await headlessExcel({ Typed: [["a", 1]], Calculated: [["a", "=1+1"]], Blank: [[null]] });
  });

  test("a sheet with a formula is told from typed and blank ones, and no cell is read", async () => {
    const before = { ...excel.counts };
    expect(await holdsFormulas("Calculated")).toBe(true);
    expect(await holdsFormulas("Typed")).toBe(false);
    expect(await holdsFormulas("Blank")).toBe(false);
    expect(excel.counts.cellsRead).toBe(before.cellsRead);
  });

  test("where Excel cannot tell, formulas are taken to be there", async () => {
    expect(await holdsFormulas("gone")).toBe(true);
  });
});
