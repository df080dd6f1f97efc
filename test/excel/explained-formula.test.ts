import { formulaAt } from "../../src/excel/formula-at";
import { readReferences } from "../../src/excel/read-references";
import { replaceFormula } from "../../src/excel/replace-formula";
import { watchEdits } from "../../src/excel/watch-edits";
import { cellNotes } from "../../src/workbench/function-bridge/cell-notes";
import { registerFunctions } from "../../src/workbench/function-bridge/register-functions";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { argumentOf } from "../../src/sheet/formula/argument-of";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";
import { olderExcel } from "../workbench/older-excel";

let excel: HeadlessExcel;

const ANSWERS: Record<string, () => unknown> = {
  OK: () => true,
  TABLE: () => [
    ["group", "total"],
    ["1-2", 10],
  ],
};

beforeEach(async () => {
  excel = await headlessExcel({
    Answers: [["=KZ.OK()", "=SUM(D1:D2)", "plain"], ["=KZ.TABLE()"], [], ["=IF(KZ.OK(),1,2)"]],
    "Штат 2026": {
      ...sheetOf("Штат 2026", [[], ["", "ФИО", "Категория"], ["", "Асан", 3], ["", "John", 4]]),
      tables: [{ name: "Staff", area: { row: 1, column: 1, rows: 3, columns: 2 } }],
    },
  });
  registerFunctions(excel.grid, {
    namespace: "KZ",
    metadata: {
      allowErrorForDataTypeAny: true,
      functions: Object.keys(ANSWERS).map((id) => ({ id, name: id, parameters: [] })),
    },
    implementations: new Map(
      Object.entries(ANSWERS).map(([id, run]) => [
        id,
        { run, realm: { array: () => [], error: (code: string) => Object.assign(new Error(), { code }) } },
      ]),
    ) as never,
    sentences: cellNotes(),
    cards: cellNotes(),
    blank: null,
  });
  await recalculated(excel.grid);
});

describe("the formula behind a cell", () => {
  test("a cell with one of ours gives it with what it shows", async () => {
    expect(await formulaAt("s1", 0, 0)).toMatchObject({
      ...{ sheetId: "s1", sheet: "Answers", row: 0, column: 0, formula: "=KZ.OK()" },
      ...{ area: { row: 0, column: 0, rows: 1, columns: 1 }, texts: [["TRUE"]] },
    });
    expect(await formulaAt("s1", 3, 0)).toMatchObject({ formula: "=IF(KZ.OK(),1,2)" });
  });

  test("a cell that a formula fills belongs to the formula's own cell", async () => {
    expect(await formulaAt("s1", 2, 1)).toMatchObject({
      ...{ row: 1, column: 0, formula: "=KZ.TABLE()" },
      area: { row: 1, column: 0, rows: 2, columns: 2 },
      texts: [
        ["group", "total"],
        ["1-2", "10"],
      ],
    });
  });

  test.each([
    [0, 1],
    [0, 2],
    [20, 5],
  ])("row %d and column %d hold no formula of ours", async (row, column) => {
    expect(await formulaAt("s1", row, column)).toBeNull();
  });

  test("an Excel that knows no spills is asked about the cell alone", async () => {
    const restore = olderExcel(11);
    expect(await formulaAt("s1", 0, 0)).toMatchObject({ formula: "=KZ.OK()" });
    restore();
  });
});

describe("the cells that arguments name", () => {
  const cellsOf = async (...texts: string[]) => {
    const references = texts.flatMap((text) => {
      const read = argumentOf(text);
      return read.is === "cells" ? [read.reference] : [];
    });
    const read = await readReferences("s1", references);
    return read.map((each) =>
      each !== null && "cells" in each ? [each.sheet, each.row, each.column, each.cells] : each,
    );
  };

  test("ranges of other sheets come with the blanks around what stands there", async () => {
    expect(await cellsOf("'Штат 2026'!A1:C3")).toEqual([
      [
        "Штат 2026",
        0,
        0,
        [
          [null, null, null],
          [null, "ФИО", "Категория"],
          [null, "Асан", 3],
        ],
      ],
    ]);
  });

  test("whole columns end where the sheet does", async () => {
    expect(await cellsOf("'Штат 2026'!A:C")).toEqual([
      [
        "Штат 2026",
        0,
        0,
        [
          [null, null, null],
          [null, "ФИО", "Категория"],
          [null, "Асан", 3],
          [null, "John", 4],
        ],
      ],
    ]);
  });

  test("a table is its rows, with its headings where they are asked for, or one column", async () => {
    expect(await cellsOf("staff", "Staff[#All]", "Staff[категория]", "Staff[[#All],[ФИО]]")).toEqual([
      [
        "Штат 2026",
        2,
        1,
        [
          ["Асан", 3],
          ["John", 4],
        ],
      ],
      [
        "Штат 2026",
        1,
        1,
        [
          ["ФИО", "Категория"],
          ["Асан", 3],
          ["John", 4],
        ],
      ],
      ["Штат 2026", 2, 2, [[3], [4]]],
      ["Штат 2026", 1, 1, [["ФИО"], ["Асан"], ["John"]]],
    ]);
  });

  test("what a formula fills", async () => {
    expect(await cellsOf("A2#")).toEqual([
      [
        "Answers",
        1,
        0,
        [
          ["group", "total"],
          ["1-2", 10],
        ],
      ],
    ]);
  });

  test("cells with a name, and a name of something else", async () => {
    // Beside tables the grid looks names up by means that this engine of scripts lacks.
    excel = await headlessExcel({ "Head office's": [["x"], ["ФИО"], ["Асан"]] });
    const book = excel.grid.api.getActiveWorkbook();
    book?.insertDefinedName("Люди", "'Head office''s'!$A$2:$A$3");
    book?.insertDefinedName("Доля", "=0.7");
    book?.insertDefinedName("Завтра", "=TODAY()+1");
    expect(await cellsOf("люди", "Доля", "Завтра")).toEqual([
      ["Head office's", 1, 0, [["ФИО"], ["Асан"]]],
      { value: 0.7 },
      // The workbench works no names out, and says so by an error, as Excel does of a name that has none.
      { value: { error: "#N/A" } },
    ]);
  });

  test("what is not in the workbook is null", async () => {
    expect(await cellsOf("Gone!A1:B2", "Nothing", "Nobody[#All]", "Staff[Возраст]", "A1#")).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});

describe("a formula in the place of another", () => {
  const place = { sheetId: "s1", row: 0, column: 0, formula: "=KZ.OK()" };
  const formula = () =>
    excel.grid.api.getActiveWorkbook()?.getSheetBySheetId("s1")?.getRange("A1").getFormula();

  test("it is written, watched for, and can be taken back", async () => {
    const heard: string[] = [];
    const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
    expect(await replaceFormula(place, "=KZ.TABLE()")).toEqual({ written: true });
    expect(formula()).toBe("=KZ.TABLE()");
    expect(await replaceFormula({ ...place, formula: "=KZ.TABLE()" }, "=KZ.OK()")).toEqual({ written: true });
    expect(formula()).toBe("=KZ.OK()");
    expect(heard).toEqual(["A1", "A1"]);
    await stop();
  });

  test("another formula that stands there by now is left alone", async () => {
    const stale = { ...place, formula: "=KZ.OK(1)" };
    expect(await replaceFormula(stale, "=1")).toEqual({ written: false, reason: "changed" });
    expect(formula()).toBe("=KZ.OK()");
  });

  test("nothing is written where the cell would wait for itself, on a protected sheet, or where it is gone", async () => {
    expect(await replaceFormula(place, "=KZ.OK(A1:F9)")).toEqual({ written: false, reason: "circular" });
    expect(await replaceFormula({ ...place, sheetId: "s9" }, "=1")).toEqual({
      written: false,
      reason: "gone",
    });
    excel.bridge.protection.set("s1", { allowFormatCells: true });
    expect(await replaceFormula(place, "=1")).toEqual({ written: false, reason: "protected" });
    expect(formula()).toBe("=KZ.OK()");
  });
});
