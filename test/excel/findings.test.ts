import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { fixCells, type CellFix } from "../../src/excel/fix-cells";
import { goTo } from "../../src/excel/go-to";
import { clearMarks, markFindings, type Mark } from "../../src/excel/marks";
import { type Edit, watchEdits } from "../../src/excel/watch-edits";
import { iso } from "../../src/law/day";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { olderExcel } from "../workbench/older-excel";
import { sortRows } from "../workbench/sort-rows";

let excel: HeadlessExcel;

const book = () => excel.grid.api.getActiveWorkbook();

describe("going there", () => {
  test("going to a cell brings its sheet to the front and selects it", async () => {
    excel = await headlessExcel({ First: [["a"]], "Second sheet": [["b"]] });
    await goTo("Second sheet", 4, 2);
    expect(book()?.getActiveSheet().getSheetName()).toBe("Second sheet");
    expect(book()?.getActiveRange()?.getA1Notation()).toBe("C5");
  });

  test("a sheet that was renamed since is found by its id", async () => {
    excel = await headlessExcel({ First: [["a"]], Second: [["b"]] });
    book()?.getSheetByName("Second")?.setName("Штат");
    await goTo("s2", 0, 0);
    expect(book()?.getActiveSheet().getSheetName()).toBe("Штат");
  });
});

describe("marks", () => {
  beforeEach(async () => {
    excel = await headlessExcel({ Sheet1: [["a", "b"]], Other: [["c"]] });
  });

  function rules(sheet = "Sheet1") {
    return book()?.getSheetByName(sheet)?.getConditionalFormattingRules() ?? [];
  }

  function addUserRule(): string {
    const sheet = book()?.getSheetByName("Sheet1");
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
    const cell = book()?.getSheetByName("Sheet1")?.getRange("A1");
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
    book()?.getSheetByName("Sheet1")?.setName("Штат");
    await markFindings("s1", MARKS);
    expect(rules("Штат")).toHaveLength(2);
    await clearMarks("s1");
    expect(rules("Штат")).toHaveLength(0);
  });

  test("sorting the rows leaves the marks where they stand, and marking again moves them to the rows", async () => {
    const sheet = book()?.getSheetByName("Sheet1");
    sheet?.getRange("A1:A3").setValues([["c"], ["b"], ["a"]]);
    await markFindings("s1", [{ severity: "error", row: 0, column: 0 }]);
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    sortRows(excel, { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 }, { 0: 2, 1: 1, 2: 0 });
    await recalculated(excel.grid);
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
});

describe("fixes", () => {
  beforeEach(async () => {
    excel = await headlessExcel({
      Штат: [
        ["ИИН", "Гражданство", "Категория", "Принят"],
        [12345678901, "Казхстан", null, "01.02.2024"],
        ["x", "=A1&B1", 2, 45000],
        [{ error: "#N/A" }, "РК", 3, 45001],
      ],
    });
  });

  const sheet = () => book()?.getActiveSheet();
  const cell = (address: string) => {
    const range = sheet()?.getRange(address);
    return { value: range?.getRawValue(), format: range?.getNumberFormat(), formula: range?.getFormula() };
  };
  const text = (row: number, column: number, seen: unknown, written: string): CellFix => ({
    row,
    column,
    seen,
    value: { as: "text", text: written },
    guards: [],
  });

  test("texts, numbers and days are written as what they are, in the look they need", async () => {
    const fixes: CellFix[] = [
      text(1, 0, 12345678901, "012345678901"),
      text(1, 1, "Казхстан", "Казахстан"),
      { row: 1, column: 2, seen: null, value: { as: "number", number: 2 }, guards: [] },
      { row: 1, column: 3, seen: "01.02.2024", value: { as: "date", day: iso("2024-02-01") }, guards: [] },
      text(3, 0, { error: "#N/A" }, "нет"),
    ];
    expect(await fixCells("s1", fixes)).toEqual({
      written: true,
      fixed: expect.any(Array),
      changed: [],
      refused: [],
      undo: expect.any(Array),
      merges: [],
    });
    expect(cell("A2")).toEqual({ value: "012345678901", format: "@", formula: "" });
    expect(cell("B2")).toEqual({ value: "Казахстан", format: "", formula: "" });
    expect(cell("C2")).toMatchObject({ value: 2, format: "" });
    expect(cell("D2")).toMatchObject({ value: 45323, format: "dd.mm.yyyy" });
    expect(cell("A4")).toMatchObject({ value: "нет" });
    expect(cell("A3")).toMatchObject({ value: "x", format: "" });
  });

  test.each([
    "=1+1",
    "+A1",
    "-A1",
    "@SUM(A1)",
    "0012",
    "2024",
    "TRUE",
    "#N/A",
    "истина",
    "5 мая",
    "1/2",
    "'x",
  ])("the text %s stays that text and becomes nothing else", async (written) => {
    await fixCells("s1", [text(1, 1, "Казхстан", written)]);
    expect(cell("B2")).toMatchObject({ value: written, formula: "", format: "@" });
  });

  test("a number replaces a text that was kept by the text format", async () => {
    await fixCells("s1", [text(1, 2, null, "1 кат")]);
    expect(cell("C2")).toMatchObject({ value: "1 кат", format: "@" });
    await fixCells("s1", [
      { row: 1, column: 2, seen: "1 кат", value: { as: "number", number: 1 }, guards: [] },
    ]);
    expect(cell("C2")).toMatchObject({ value: 1, format: "General" });
  });

  test("what was written is taken back, each cell with the look it had", async () => {
    const fixes: CellFix[] = [
      text(1, 0, 12345678901, "012345678901"),
      text(1, 1, "Казхстан", "Казахстан"),
      { row: 1, column: 2, seen: null, value: { as: "number", number: 2 }, guards: [] },
      { row: 1, column: 3, seen: "01.02.2024", value: { as: "date", day: iso("2024-02-01") }, guards: [] },
      text(3, 0, { error: "#N/A" }, "нет"),
    ];
    const before = ["A2", "B2", "C2", "D2"].map(cell);
    const written = await fixCells("s1", fixes);
    if (!written.written) throw new Error(written.reason);
    // An error value cannot be written again.
    expect(written.undo).toHaveLength(4);
    const undone = await fixCells("s1", written.undo);
    expect(undone).toMatchObject({ written: true, changed: [], refused: [] });
    expect(["A2", "B2", "C2", "D2"].map((address) => cell(address).value)).toEqual(
      before.map(({ value }) => value),
    );
    expect(cell("A2").format).not.toBe("@");
    expect(cell("A4")).toMatchObject({ value: "нет" });
  });

  test("taking back leaves alone what somebody has changed since", async () => {
    const written = await fixCells("s1", [text(1, 1, "Казхстан", "Казахстан")]);
    sheet()?.getRange("B2").setValue("Турция");
    const undone = await fixCells("s1", written.written ? written.undo : []);
    expect(undone).toMatchObject({ fixed: [], changed: [expect.objectContaining({ row: 1, column: 1 })] });
    expect(cell("B2").value).toBe("Турция");
  });

  test("a cell that holds something else by now is left alone and named", async () => {
    sheet()?.getRange("B2").setValue("Турция");
    const [stale, good] = [text(1, 1, "Казхстан", "Казахстан"), text(3, 1, "РК", "Казахстан")];
    expect(await fixCells("s1", [stale, good])).toEqual({
      written: true,
      fixed: [good],
      changed: [stale],
      refused: [],
      undo: expect.any(Array),
      merges: [],
    });
    expect(cell("B2").value).toBe("Турция");
    expect(cell("B4").value).toBe("Казахстан");
  });

  test("a formula is never overwritten, nor what one spills into a cell", async () => {
    sheet()?.getRange("F1").setValue({ f: "=C1:C4" });
    await recalculated(excel.grid);
    const fixes = [
      text(2, 1, "ИИНГражданство", "x"),
      { row: 2, column: 5, seen: 2, value: { as: "number", number: 3 }, guards: [] } as const,
      { row: 2, column: 2, seen: 2, value: { as: "number", number: 3 }, guards: [] } as const,
    ];
    const result = await fixCells<CellFix>("s1", fixes);
    expect(result).toEqual({
      written: true,
      fixed: [fixes[2]],
      changed: [],
      refused: [fixes[0], fixes[1]],
      undo: [expect.objectContaining({ row: 2, column: 2 })],
      merges: [],
    });
    expect(cell("B3").formula).toBe("=A1&B1");
    await recalculated(excel.grid);
    expect(await valueOf("F3")).toBe(3);
  });

  async function valueOf(address: string): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("s1").getRange(address);
      range.load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  }

  test("cells between those that are fixed keep what they hold, formulas too", async () => {
    await fixCells("s1", [text(1, 1, "Казхстан", "Казахстан"), text(3, 1, "РК", "Казахстан")]);
    expect(cell("B3").formula).toBe("=A1&B1");
  });

  test("a protected sheet and a sheet that is gone take nothing, and the result says why", async () => {
    excel.bridge.protection.set("s1", { allowFormatCells: true });
    const fix = text(1, 1, "Казхстан", "Казахстан");
    expect(await fixCells("s1", [fix])).toEqual({ written: false, reason: "protected" });
    expect(cell("B2").value).toBe("Казхстан");
    expect(await fixCells("s9", [fix])).toEqual({ written: false, reason: "gone" });
  });

  test("what is fixed is no edit to those who watch", async () => {
    const heard: string[] = [];
    const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
    await fixCells("s1", [text(1, 1, "Казхстан", "Казахстан")]);
    sheet()?.getRange("A1").setValue("b");
    await recalculated(excel.grid);
    expect(heard).toEqual(["A1"]);
    await stop();
  });

  test("writing waits while a cell is edited", async () => {
    excel.startTyping();
    const fixing = fixCells("s1", [text(1, 1, "Казхстан", "Казахстан")]);
    await excel.untilWaitedFor();
    expect(cell("B2").value).toBe("Казхстан");
    excel.stopTyping();
    expect(await fixing).toMatchObject({ written: true });
  });

  test("the round trips do not grow with the number of cells, and only cells near them are read", async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => ["Казхстан", index]);
    excel = await headlessExcel({ Штат: rows });
    const fixes = rows.flatMap((_, row) => (row % 3 === 0 ? [text(row, 0, "Казхстан", "Казахстан")] : []));
    const before = { ...excel.counts };
    expect(await fixCells("s1", fixes)).toMatchObject({ written: true });
    expect(excel.counts.syncs - before.syncs).toBeLessThanOrEqual(7);
    // Value, type, formula and format of one column.
    expect(excel.counts.cellsRead - before.cellsRead).toBeLessThanOrEqual(4 * 3_000);
    expect([cell("A1").value, cell("A2").value]).toEqual(["Казахстан", "Казхстан"]);
  });

  /** A category for Б, who was seen in the third row. */
  const forB = (guards: CellFix["guards"]): CellFix => ({
    row: 2,
    column: 2,
    seen: null,
    value: { as: "number", number: 4 },
    guards,
  });
  const people = [
    ["ФИО", "Гражданство", "Категория", "Должность"],
    ["А", "РК", 1, "директор"],
    ["Б", "РК", null, "слесарь"],
    ["В", "РК", null, "директор"],
  ];

  test("a fix does not land on another person whose cell is as blank", async () => {
    excel = await headlessExcel({ Штат: people });
    sheet()
      ?.getRange("A3:D4")
      .setValues([
        ["В", "РК", "", "директор"],
        ["Б", "РК", "", "слесарь"],
      ]);
    const fix = forB([{ column: 0, seen: "Б" }]);
    expect(await fixCells("s1", [fix])).toEqual({
      written: true,
      fixed: [],
      changed: [fix],
      refused: [],
      undo: [],
      merges: [],
    });
    expect(sheet()?.getRange("C3:C4").getRawValues().flat().filter(Boolean)).toEqual([]);
  });

  test("a fix made of what stands beside it is left when that has changed, and costs no further round trip", async () => {
    excel = await headlessExcel({ Штат: people });
    sheet()?.getRange("D3").setValue("директор");
    const before = excel.counts.syncs;
    const fix = forB([
      { column: 0, seen: "Б" },
      { column: 3, seen: "слесарь" },
    ]);
    expect(await fixCells("s1", [fix])).toMatchObject({ fixed: [], changed: [fix] });
    const asked = excel.counts.syncs - before;
    expect(await fixCells("s1", [{ ...forB([]), seen: "x" }])).toMatchObject({ fixed: [] });
    expect(excel.counts.syncs - before).toBe(2 * asked);
  });

  test("an edit by a person during a long write of ours is heard; our own is not", async () => {
    const rows = Array.from({ length: 100 }, (_, index) => ["Казхстан", index]);
    excel = await headlessExcel({ Штат: rows });
    const heard: string[] = [];
    const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
    // Every 25th row is a run of its own.
    const fixes = rows.flatMap((_, row) => (row % 25 === 0 ? [text(row, 0, "Казхстан", "Казахстан")] : []));
    const { api } = excel.grid;
    let met = 0;
    const written = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id !== "sheet.mutation.set-range-values" || met++ > 0) return;
      queueMicrotask(() => sheet()?.getRange("C7").setValue("mine"));
    });
    const result = await fixCells("s1", fixes);
    written.dispose();
    expect(result).toMatchObject({ written: true, changed: [] });
    expect(met).toBeGreaterThanOrEqual(fixes.length);
    expect(heard).toEqual(["C7"]);
    await stop();
  });

  test("an Excel that does not say who made an edit is told to be silent while we write", async () => {
    const heard: string[] = [];
    const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
    const newAgain = olderExcel(13);
    await fixCells("s1", [text(1, 1, "Казхстан", "Казахстан")]);
    sheet()?.getRange("A1").setValue("b");
    await recalculated(excel.grid);
    newAgain();
    expect(heard).toEqual(["A1"]);
    await stop();
  });
});
