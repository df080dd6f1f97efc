import { findFormulas } from "../../src/excel/find-formulas";
import { freezeFormulas } from "../../src/excel/freeze-formulas";
import { insertFormula } from "../../src/excel/insert-formula";
import { watchEdits } from "../../src/excel/watch-edits";
import { cellNotes } from "../../src/workbench/function-bridge/cell-notes";
import { registerFunctions } from "../../src/workbench/function-bridge/register-functions";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { olderExcel } from "../workbench/older-excel";
import { sheetOf } from "../workbench/headless-grid";

let excel: HeadlessExcel;

const book = () => excel.grid.api.getActiveWorkbook();

describe("a formula put into the sheet", () => {
  beforeEach(async () => {
    excel = await headlessExcel({
      Штат: [
        [1, "text", 0],
        [2, "=A1:A2"],
      ],
    });
  });

  const sheet = () => book()?.getActiveSheet();
  const stand = (address: string) => sheet()?.getRange(address).activate();

  test("the formula stands in the active cell and calculates", async () => {
    stand("D4");
    expect(await insertFormula("=SUM(A1:A2)")).toEqual({ written: true, address: "Штат!D4" });
    await recalculated(excel.grid);
    expect(sheet()?.getRange("D4").getRawValue()).toBe(3);
  });

  test.each(["A1", "B1", "C1", "B2", "B3"])(
    "what stands in %s is kept unless told otherwise",
    async (cell) => {
      stand(cell);
      const before = sheet()?.getRange("A1:C3").getFormulas();
      expect(await insertFormula("=1+1")).toEqual({
        written: false,
        reason: "occupied",
        address: `Штат!${cell}`,
      });
      expect(sheet()?.getRange("A1:C3").getFormulas()).toEqual(before);
      expect(await insertFormula("=1+1", true)).toMatchObject({ written: true });
      expect(sheet()?.getRange(cell).getFormula()).toBe("=1+1");
    },
  );

  test("a protected sheet takes no formula, and the result says so", async () => {
    excel.bridge.protection.set("s1", { allowFormatCells: true });
    stand("D4");
    expect(await insertFormula("=1+1", true)).toEqual({
      written: false,
      reason: "protected",
      address: "Штат!D4",
    });
  });

  test.each([
    ["A1:B9", "B5"],
    ["'Штат'!A1:B9", "A9"],
    ["штат!$A$4:$B$9", "B4"],
    ["'Other''s'!A1:B9,\"x\",D4", "D4"],
  ])("of =SUM(%s) the cell %s would wait for itself, so that nothing is written", async (ranges, cell) => {
    stand(cell);
    expect(await insertFormula(`=SUM(${ranges})`)).toEqual({
      written: false,
      reason: "circular",
      address: `Штат!${cell}`,
    });
    expect(sheet()?.getRange(cell).getFormula()).toBe("");
  });

  test.each(["A1:B3", "Other!A1:F9", "'D4'!A1:F9", '"A1:F9"', "LOG10(A1)", "KZ_Employer", "DATE(2026,2,1)"])(
    "of =SUM(%s) the cell D4 is free",
    async (ranges) => {
      stand("D4");
      expect(await insertFormula(`=SUM(${ranges})`)).toMatchObject({ written: true });
    },
  );

  test("what is no formula is refused before Excel is asked", async () => {
    const before = excel.counts.syncs;
    await expect(insertFormula("1+1")).rejects.toThrow(RangeError);
    expect(excel.counts.syncs).toBe(before);
  });

  test("inserting waits while a cell is edited, and is an edit to those who watch", async () => {
    const heard: string[] = [];
    const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
    stand("D4");
    excel.startTyping();
    const inserting = insertFormula("=1+1");
    await excel.untilWaitedFor();
    expect(sheet()?.getRange("D4").getFormula()).toBe("");
    excel.stopTyping();
    expect(await inserting).toMatchObject({ written: true });
    expect(heard).toEqual(["D4"]);
    await stop();
  });
});

describe("formulas replaced by what they show", () => {
  const DAY = { type: "FormattedNumber", basicType: "Double", basicValue: 45323, numberFormat: "dd.mm.yyyy" };

  const ANSWERS: Record<string, () => unknown> = {
    OK: () => true,
    ROOM: () => 3,
    DAY: () => DAY,
    FORMULA: () => "=1+1",
    DIGITS: () => "0012",
    WORD: () => "passes",
    TABLE: () => [
      ["group", "total"],
      ["1-2", 10],
      ["day", DAY],
    ],
    BAD: () => {
      throw Object.assign(new Error("why"), { code: "#N/A" });
    },
  };

  /** The grid gives spilled days no format. */
  const DAY_IN_A_SPILL = "45323";

  beforeEach(async () => {
    excel = await headlessExcel({
      Answers: [
        ["=KZ.OK()", "=KZ.ROOM()+1", "=KZ.DAY()"],
        ["=KZ.FORMULA()", "=KZ.DIGITS()", "=kz.word()"],
        ["=KZ.BAD()", '="KZ.OK()"&1', "=B1*2"],
        ["plain", 7],
      ],
      Spill: [["x", "=KZ.TABLE()"]],
      Hidden: { ...sheetOf("Hidden", [["=KZ.OK()"]]), hidden: true },
    });
    const run = Object.entries(ANSWERS).map(([id, answer]) => [
      id,
      {
        run: answer,
        realm: { array: () => [], error: (code: string) => Object.assign(new Error(), { code }) },
      },
    ]);
    registerFunctions(excel.grid, {
      namespace: "KZ",
      metadata: {
        allowErrorForDataTypeAny: true,
        functions: Object.keys(ANSWERS).map((id) => ({ id, name: id, parameters: [] })),
      },
      implementations: new Map(run as never),
      sentences: cellNotes(),
      cards: cellNotes(),
      blank: null,
    });
    await recalculated(excel.grid);
  });

  const sheet = (name: string) => book()?.getSheetByName(name);
  const formulas = (name: string, address: string) => sheet(name)?.getRange(address).getFormulas();
  const shown = (name: string, address: string) => sheet(name)?.getRange(address).getDisplayValues();

  test("the preview lists our formulas of every sheet with what they show, and nothing else", async () => {
    const found = await findFormulas();
    expect(
      found.map(({ sheet, row, column, text, obstacle }) => [sheet, row, column, text, obstacle]),
    ).toEqual([
      ["Answers", 0, 0, "TRUE", null],
      ["Answers", 0, 1, "4", null],
      ["Answers", 0, 2, "01.02.2024", null],
      ["Answers", 1, 0, "=1+1", null],
      ["Answers", 1, 1, "0012", null],
      ["Answers", 1, 2, "passes", null],
      ["Answers", 2, 0, "#N/A", "unanswered"],
      ["Spill", 0, 1, "group", null],
      ["Hidden", 0, 0, "TRUE", null],
    ]);
    expect(found.find((one) => one.sheet === "Spill")?.area).toEqual({
      row: 0,
      column: 1,
      rows: 3,
      columns: 2,
    });
    expect(found[1]?.formula).toBe("=KZ.ROOM()+1");
  });

  test("each formula becomes the value it shows, and other formulas stay", async () => {
    const before = shown("Answers", "A1:C4");
    const { frozen, changed, kept, spillsKnown } = await freezeFormulas(await findFormulas(), null);
    await recalculated(excel.grid);
    expect([frozen.length, changed, spillsKnown]).toEqual([8, [], true]);
    expect(kept.map(({ place, obstacle }) => [place.formula, obstacle])).toEqual([
      ["=KZ.BAD()", "unanswered"],
    ]);
    expect(formulas("Answers", "A1:C4")).toEqual([
      ["", "", ""],
      ["", "", ""],
      ["=KZ.BAD()", '="KZ.OK()"&1', "=B1*2"],
      ["", "", ""],
    ]);
    expect(shown("Answers", "A1:C4")).toEqual(before);
    expect(sheet("Answers")?.getRange("A1:C1").getRawValues()).toEqual([[1, 4, 45323]]);
    expect(sheet("Answers")?.getRange("C1").getNumberFormat()).toBe("dd.mm.yyyy");
  });

  test("an answer that cannot be given is replaced by words where there are some", async () => {
    const { kept } = await freezeFormulas(await findFormulas(), "cannot tell");
    expect(kept).toEqual([]);
    expect(sheet("Answers")?.getRange("A3").getRawValues()).toEqual([["cannot tell"]]);
  });

  test("what a formula spills is frozen with it, and goes on showing the same", async () => {
    expect(formulas("Spill", "B1:C3")?.[0]).toEqual(["=KZ.TABLE()", ""]);
    await freezeFormulas(await findFormulas(), null);
    await recalculated(excel.grid);
    expect(formulas("Spill", "B1:C3")).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
    expect(shown("Spill", "B1:C3")).toEqual([
      ["group", "total"],
      ["1-2", "10"],
      ["day", DAY_IN_A_SPILL],
    ]);
  });

  test("where Excel cannot tell how far a formula fills, its own cell is frozen and the result says so", async () => {
    const newAgain = olderExcel(9);
    const found = (await findFormulas()).filter((one) => one.sheet === "Spill");
    const { frozen, spillsKnown } = await freezeFormulas(found, null);
    newAgain();
    expect([frozen, spillsKnown]).toEqual([found, false]);
    expect(found[0]?.area).toEqual({ row: 0, column: 1, rows: 1, columns: 1 });
    expect(formulas("Spill", "B1")).toEqual([[""]]);
  });

  test("a formula that is another one by now is left alone, as is one whose sheet is gone", async () => {
    const found = await findFormulas();
    sheet("Answers")?.getRange("A1").setValue({ f: "=KZ.ROOM()" });
    const hidden = sheet("Hidden");
    if (hidden) book()?.deleteSheet(hidden);
    await recalculated(excel.grid);
    const { changed } = await freezeFormulas(found, null);
    expect(changed.map(({ formula, sheet: name }) => [name, formula])).toEqual([
      ["Answers", "=KZ.OK()"],
      ["Hidden", "=KZ.OK()"],
    ]);
    expect(formulas("Answers", "A1")).toEqual([["=KZ.ROOM()"]]);
  });

  test("formulas on a protected sheet stay, arrays too, and the preview says so", async () => {
    excel.bridge.protection.set("s2", { allowFormatCells: true });
    const found = await findFormulas();
    expect(found.filter(({ obstacle }) => obstacle === "protected").map((one) => one.sheet)).toEqual([
      "Spill",
    ]);
    const { kept } = await freezeFormulas(found, null);
    expect(kept.map(({ obstacle }) => obstacle)).toEqual(["unanswered", "protected"]);
    expect(formulas("Spill", "B1")).toEqual([["=KZ.TABLE()"]]);
  });

  test("freezing waits while a cell is edited, takes few round trips and is no edit to those who watch", async () => {
    const found = await findFormulas();
    const heard: string[] = [];
    const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
    excel.startTyping();
    const before = excel.counts.syncs;
    const freezing = freezeFormulas(found, null);
    await excel.untilWaitedFor();
    expect(formulas("Answers", "A1")).toEqual([["=KZ.OK()"]]);
    excel.stopTyping();
    await freezing;
    expect(excel.counts.syncs - before).toBeLessThanOrEqual(7);
    expect(heard).toEqual([]);
    await stop();
  });
});
