import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { markAreas } from "../../src/excel/mark-areas";
import { clearMarks, markFindings, type Mark } from "../../src/excel/marks";
import { type Edit, watchEdits } from "../../src/excel/watch-edits";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sortRows } from "../workbench/sort-rows";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Sheet1: [["a", "b"]], Other: [["c"]] });
});

function rules(sheet = "Sheet1") {
  return excel.grid.api.getActiveWorkbook()?.getSheetByName(sheet)?.getConditionalFormattingRules() ?? [];
}

function addUserRule(): string {
  const sheet = excel.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1");
  if (!sheet) throw new Error("no sheet");
  const range = { startRow: 0, endRow: 5, startColumn: 0, endColumn: 5 };
  const rule = sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied('=$A1="KZ:error"')
    .setBackground("#00FF00")
    .setRanges([range])
    .build();
  sheet.addConditionalFormattingRule(rule);
  const dataBar = sheet
    .newConditionalFormattingRule()
    .setDataBar({
      min: { type: "num", value: 0 },
      max: { type: "num", value: 9 },
      positiveColor: "#0F0",
      nativeColor: "#F00",
    } as never)
    .setRanges([range])
    .build();
  sheet.addConditionalFormattingRule(dataBar);
  return rule.cfId;
}

const MARKS: Mark[] = [
  { severity: "error", row: 1, column: 2 },
  { severity: "error", row: 2, column: 2 },
  { severity: "error", row: 9, column: 0 },
  { severity: "tip", row: 3, column: 1, rows: 4 },
];

test("one conditional format a severity, with a constant formula, a colour and a second cue", async () => {
  expect(await markFindings("Sheet1", MARKS)).toEqual({ marked: true });
  const [error, tip] = rules().sort((a, b) => JSON.stringify(a.rule).localeCompare(JSON.stringify(b.rule)));
  expect(rules()).toHaveLength(2);
  expect(error?.rule).toMatchObject({
    subType: "formula",
    value: '="KZ:error"="KZ:error"',
    style: { bl: 1 },
  });
  expect(error?.ranges).toHaveLength(2);
  expect(tip?.rule).toMatchObject({ value: '="KZ:tip"="KZ:tip"', style: { it: 1 } });
  expect(tip?.ranges).toEqual([
    expect.objectContaining({ startRow: 3, endRow: 6, startColumn: 1, endColumn: 1 }),
  ]);
});

test("marking does not touch values or fills", async () => {
  await markFindings("Sheet1", [{ severity: "warning", row: 0, column: 0 }]);
  const cell = excel.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1")?.getRange("A1");
  expect(cell?.getValue()).toBe("a");
  expect(cell?.getCellStyleData("cell")?.bg ?? null).toBeNull();
});

test("marking again replaces our marks and keeps the user's own formats", async () => {
  const users = addUserRule();
  await markFindings("Sheet1", MARKS);
  await markFindings("Sheet1", MARKS.slice(0, 1));
  expect(rules()).toHaveLength(3);
  expect(rules().map(({ cfId }) => cfId)).toContain(users);
});

test("clearing takes exactly ours, on one sheet or on all", async () => {
  const users = addUserRule();
  await markFindings("Sheet1", MARKS);
  await markFindings("Other", MARKS);
  expect(await clearMarks("Sheet1")).toEqual({ cleared: true });
  expect(rules()).toHaveLength(2);
  expect(rules().map(({ cfId }) => cfId)).toContain(users);
  expect(rules("Other")).toHaveLength(2);
  expect(await clearMarks()).toEqual({ cleared: true });
  expect(rules("Other")).toHaveLength(0);
});

test("a protected sheet is left as it is and the result says why", async () => {
  await markFindings("Sheet1", MARKS);
  excel.bridge.protection.set("s1", { allowFormatCells: false });
  expect(await markFindings("Sheet1", [])).toEqual({ marked: false, reason: "protected" });
  expect(await clearMarks()).toEqual({ cleared: false, reason: "protected" });
  expect(rules()).toHaveLength(2);
});

test("a protected sheet that allows formats is marked", async () => {
  excel.bridge.protection.set("s1", { allowFormatCells: true });
  expect(await markFindings("Sheet1", MARKS)).toEqual({ marked: true });
});

test("a sheet that was renamed since is marked and cleared by its id", async () => {
  excel.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1")?.setName("Штат");
  await markFindings("s1", MARKS);
  expect(rules("Штат")).toHaveLength(2);
  await clearMarks("s1");
  expect(rules("Штат")).toHaveLength(0);
});

test("sorting the rows leaves the marks where they stand, and marking again moves them to the rows", async () => {
  const sheet = excel.grid.api.getActiveWorkbook()?.getSheetByName("Sheet1");
  sheet?.getRange("A1:A3").setValues([["c"], ["b"], ["a"]]);
  await markFindings("s1", [{ severity: "error", row: 0, column: 0 }]);
  const edits: Edit[] = [];
  const stop = await watchEdits((edit) => edits.push(edit));
  sortRows(excel, { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 }, { 0: 2, 1: 1, 2: 0 });
  expect(sheet?.getRange("A1:A3").getValues()).toEqual([["a"], ["b"], ["c"]]);
  expect(rules()[0]?.ranges).toEqual([expect.objectContaining({ startRow: 0, endRow: 0 })]);
  expect(edits).toEqual([expect.objectContaining({ sheetId: "s1", kind: "sorted" })]);
  await markFindings("s1", [{ severity: "error", row: 2, column: 0 }]);
  expect(rules().map(({ ranges }) => ranges[0]?.startRow)).toEqual([2]);
  await stop();
});

test("the number of round trips does not grow with the number of marks", async () => {
  const many = Array.from({ length: 5_000 }, (_, index): Mark => ({
    severity: "error",
    row: index * 2,
    column: 3,
  }));
  const before = excel.counts.syncs;
  await markFindings("Sheet1", many);
  expect(excel.counts.syncs - before).toBeLessThanOrEqual(4);
});

describe("addresses of marks", () => {
  test("runs in one column are joined, also when given in disorder or twice", () => {
    const places = [
      { row: 4, column: 27 },
      { row: 2, column: 27 },
      { row: 3, column: 27 },
      { row: 3, column: 27 },
    ];
    expect(markAreas([...places, { row: 0, column: 0, rows: 3 }])).toEqual(["A1:A3,AB3:AB5"]);
  });

  test("lists never exceed 8,000 characters and lose nothing", () => {
    const lists = markAreas(Array.from({ length: 4_000 }, (_, index) => ({ row: index * 2, column: 5 })));
    expect(lists.every((list) => list.length <= 8_000)).toBe(true);
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.flatMap((list) => list.split(","))).toHaveLength(4_000);
  });

  test("nothing to mark gives no list", () => expect(markAreas([])).toEqual([]));
});
