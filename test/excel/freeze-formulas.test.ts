import { callsKz } from "../../src/excel/calls-kz";
import { findFormulas } from "../../src/excel/find-formulas";
import { freezeFormulas } from "../../src/excel/freeze-formulas";
import { watchEdits } from "../../src/excel/watch-edits";
import { errorSentences } from "../../src/workbench/function-bridge/error-sentences";
import { registerFunctions } from "../../src/workbench/function-bridge/register-functions";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";

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

let excel: HeadlessExcel;

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
    sentences: errorSentences(),
    blank: null,
  });
  await recalculated(excel.grid);
});

const sheet = (name: string) => excel.grid.api.getActiveWorkbook()?.getSheetByName(name);
const formulas = (name: string, address: string) => sheet(name)?.getRange(address).getFormulas();
const shown = (name: string, address: string) => sheet(name)?.getRange(address).getDisplayValues();

test("the preview lists our formulas of every sheet with what they show, and nothing else", async () => {
  const found = await findFormulas();
  expect(found.map(({ sheet, row, column, text, obstacle }) => [sheet, row, column, text, obstacle])).toEqual(
    [
      ["Answers", 0, 0, "TRUE", null],
      ["Answers", 0, 1, "4", null],
      ["Answers", 0, 2, "01.02.2024", null],
      ["Answers", 1, 0, "=1+1", null],
      ["Answers", 1, 1, "0012", null],
      ["Answers", 1, 2, "passes", null],
      ["Answers", 2, 0, "#N/A", "error"],
      ["Spill", 0, 1, "group", null],
      ["Hidden", 0, 0, "TRUE", null],
    ],
  );
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
  const { frozen, changed, kept, spillsKnown } = await freezeFormulas(await findFormulas());
  await recalculated(excel.grid);
  expect([frozen.length, changed, spillsKnown]).toEqual([8, [], true]);
  expect(kept.map(({ place, obstacle }) => [place.formula, obstacle])).toEqual([["=KZ.BAD()", "error"]]);
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

test("what a formula spills is frozen with it, and goes on showing the same", async () => {
  expect(formulas("Spill", "B1:C3")?.[0]).toEqual(["=KZ.TABLE()", ""]);
  await freezeFormulas(await findFormulas());
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
  const full = Office;
  const isSetSupported = (_: string, version: string) => Number(version.split(".")[1]) <= 9;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  const found = (await findFormulas()).filter((one) => one.sheet === "Spill");
  const { frozen, spillsKnown } = await freezeFormulas(found);
  Object.assign(globalThis, { Office: full });
  expect([frozen, spillsKnown]).toEqual([found, false]);
  expect(found[0]?.area).toEqual({ row: 0, column: 1, rows: 1, columns: 1 });
  expect(formulas("Spill", "B1")).toEqual([[""]]);
});

test("a formula that is another one by now is left alone, as is one whose sheet is gone", async () => {
  const found = await findFormulas();
  sheet("Answers")?.getRange("A1").setValue({ f: "=KZ.ROOM()" });
  const hidden = sheet("Hidden");
  if (hidden) excel.grid.api.getActiveWorkbook()?.deleteSheet(hidden);
  await recalculated(excel.grid);
  const { changed } = await freezeFormulas(found);
  expect(changed.map(({ formula, sheet: name }) => [name, formula])).toEqual([
    ["Answers", "=KZ.OK()"],
    ["Hidden", "=KZ.OK()"],
  ]);
  expect(formulas("Answers", "A1")).toEqual([["=KZ.ROOM()"]]);
});

test("formulas on a protected sheet stay, arrays too, and the preview says so", async () => {
  excel.bridge.protection.set("s2", { allowFormatCells: true });
  const found = await findFormulas();
  expect(found.filter(({ obstacle }) => obstacle === "protected").map((one) => one.sheet)).toEqual(["Spill"]);
  const { kept } = await freezeFormulas(found);
  expect(kept.map(({ obstacle }) => obstacle)).toEqual(["error", "protected"]);
  expect(formulas("Spill", "B1")).toEqual([["=KZ.TABLE()"]]);
});

test("freezing waits while a cell is edited, takes few round trips and is no edit to those who watch", async () => {
  const found = await findFormulas();
  const heard: string[] = [];
  const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
  excel.startTyping();
  const before = excel.counts.syncs;
  const freezing = freezeFormulas(found);
  await excel.untilWaitedFor();
  expect(formulas("Answers", "A1")).toEqual([["=KZ.OK()"]]);
  excel.stopTyping();
  await freezing;
  expect(excel.counts.syncs - before).toBeLessThanOrEqual(7);
  expect(heard).toEqual([]);
  await stop();
});

test.each([
  "=KZ.QUOTA(A1:F9)",
  "=IF(A1,kz.mci(),0)",
  "=1+_xldudf_KZ_MCI()",
  "=-KZ.MCI()",
  "='My sheet'!A1+KZ.MCI()",
])("%s calls us", (formula) => expect(callsKz(formula)).toBe(true));

test.each(["KZ.QUOTA()", '="=KZ.MCI()"', "='KZ.MCI()'!A1", "=XKZ.MCI()", "=KZ", "=my.KZ.MCI()", 7, "", null])(
  "%p does not call us",
  (formula) => expect(callsKz(formula)).toBe(false),
);
