import type {} from "@univerjs/sheets-conditional-formatting/facade";
import { IUniverInstanceService } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { cellNotes } from "../../src/workbench/function-bridge/cell-notes";
import { registerFunctions } from "../../src/workbench/function-bridge/register-functions";
import { enter, rangeAt, valueAt } from "../../src/workbench/grid/grid-cells";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { tablesOf } from "../../src/workbench/grid/sheet-tables";
import { headlessExcel, type HeadlessExcel } from "./headless-excel";

const STAFF = [
  ["Name", "Category"],
  ["Ivan", 1],
];

const book = ({ grid }: HeadlessExcel) => {
  const open = grid.api.getActiveWorkbook();
  if (!open) throw new Error("No workbook is open.");
  return open;
};
const sheet = (excel: HeadlessExcel) => book(excel).getActiveSheet();
const valuesIn = ({ grid }: HeadlessExcel, ...addresses: string[]) =>
  addresses.map((address) => valueAt(grid, rangeAt(grid, address)));

describe("a workbook opened after another knows nothing of it:", () => {
  test("no cell, sheet, name, table, format or look", async () => {
    const first = await headlessExcel({ Staff: STAFF, Other: [["x"]] });
    book(first).insertDefinedName("both", "Staff!$B$2");
    const staff = sheet(first);
    const rule = staff.newConditionalFormattingRule().whenCellNotEmpty().setBackground("#00FF00");
    staff.addConditionalFormattingRule(rule.setRanges([rangeAt(first.grid, "A1").getRange()]).build());
    staff.getRange("A1").setFontWeight("bold").setNumberFormat("@");
    staff.setColumnWidth(0, 200);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheetOfStaff = worksheets.getItem("Staff");
      sheetOfStaff.tables.add(sheetOfStaff.getRange("A1:B2"), true).name = "People";
      worksheets.add("Third");
      await context.sync();
    });
    enter(rangeAt(first.grid, "D1"), "=SUM(People[Category])+both");
    await recalculated(first.grid);
    expect(valuesIn(first, "D1")).toEqual([2]);
    expect(staff.getConditionalFormattingRules()).toHaveLength(1);

    const next = await headlessExcel({ Staff: [["=SUM(People[Category])", "=both", "=Other!A1"]] });
    expect(valuesIn(next, "A1", "B1", "C1", "D1", "A2")).toEqual([
      { error: "#NAME?" },
      { error: "#NAME?" },
      { error: "#VALUE!" },
      null,
      null,
    ]);
    expect(
      book(next)
        .getSheets()
        .map((one) => one.getSheetName()),
    ).toEqual(["Staff"]);
    expect(tablesOf(book(next))).toEqual([]);
    expect(book(next).getDefinedNames()).toEqual([]);
    expect(sheet(next).getConditionalFormattingRules()).toEqual([]);
    expect(rangeAt(next.grid, "A1").getCellStyleData()?.bl ?? 0).toBe(0);
    expect(rangeAt(next.grid, "A1").getNumberFormat()).toBe("");
    expect(sheet(next).getColumnWidth(0)).toBe(80);
  });

  test("no setting, list or protection, and nobody typing", async () => {
    const first = await headlessExcel({ Staff: STAFF });
    await Excel.run(async (context) => {
      context.workbook.settings.add("mapping", [1]);
      const { dataValidation } = context.workbook.worksheets.getItem("Staff").getRange("A2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      await context.sync();
    });
    first.bridge.protection.set("s1", { allowFormatCells: true });
    first.protectStructure();
    first.startTyping();
    expect([first.bridge.settings.size, first.bridge.lists.length]).toEqual([1, 1]);

    const { bridge } = await headlessExcel({ Staff: STAFF });
    expect([bridge.settings.size, bridge.lists.length, bridge.protection.size]).toEqual([0, 0, 0]);
    await Excel.run(async (context) => {
      const { worksheets, protection, settings } = context.workbook;
      const setting = settings.getItemOrNullObject("mapping");
      protection.load("protected");
      worksheets.getItem("Staff").protection.load("protected");
      worksheets.getItem("Staff").getRange("A1").values = [["written"]];
      worksheets.add("Third");
      await context.sync();
      expect([protection.protected, setting.isNullObject]).toEqual([false, true]);
    });
  });

  test("no cell is selected, and no other sheet in front", async () => {
    const first = await headlessExcel({ Staff: STAFF, Other: [["x"]] });
    book(first).getSheetByName("Other")?.activate();
    book(first).getSheetByName("Other")?.getRange("C3").activate();

    const next = await headlessExcel({ Staff: STAFF, Other: [["x"]] });
    expect(sheet(next).getSheetName()).toBe("Staff");
    expect(book(next).getActiveRange()?.getA1Notation() ?? "A1").toBe("A1");
  });

  test("nothing to undo or to do again", async () => {
    const first = await headlessExcel({ Staff: STAFF });
    enter(rangeAt(first.grid, "A1"), "one");
    enter(rangeAt(first.grid, "A1"), "two");
    focus(first);
    await first.grid.api.undo();
    expect(valuesIn(first, "A1")).toEqual(["one"]);

    const next = await headlessExcel({ Staff: STAFF });
    focus(next);
    await next.grid.api.undo();
    await next.grid.api.redo();
    expect(valuesIn(next, "A1", "B1", "A2", "B2")).toEqual(STAFF.flat());
  });

  test("nobody listening, and nothing counted", async () => {
    await headlessExcel({ Staff: STAFF });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    await headlessExcel({ Staff: STAFF });
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });

    const { grid, counts } = await headlessExcel({ Staff: STAFF });
    expect(counts).toEqual({ syncs: 0, cellsRead: 0 });
    const heardHere: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heardHere.push(address));
      await context.sync();
    });
    enter(rangeAt(grid, "B2"), 2);
    await recalculated(grid);
    expect([heard, heardHere]).toEqual([[], ["B2"]]);
  });

  test("no function, action or description of one", async () => {
    const isDescribed = ({ grid }: HeadlessExcel) =>
      grid.injector.get(IDescriptionService).getFunctionInfo("KZ.F") !== undefined;
    const first = await headlessExcel({ Staff: [["=KZ.F()"]] });
    const realm = { array: (): unknown[] => [], error: (code: string) => ({ code }) };
    registerFunctions(first.grid, {
      namespace: "KZ",
      metadata: { functions: [{ id: "F", name: "F", parameters: [] }] },
      implementations: new Map([["F", { run: () => 5, realm }]]),
      sentences: cellNotes(),
      cards: cellNotes(),
    });
    await recalculated(first.grid);
    expect(valuesIn(first, "A1")).toEqual([5]);
    expect(isDescribed(first)).toBe(true);
    CustomFunctions.associate("F", () => 5);
    Office.actions.associate("check", () => undefined);
    await Office.addin.showAsTaskpane();

    const next = await headlessExcel({ Staff: [["=KZ.F()"]] });
    expect(valuesIn(next, "A1")).toEqual([{ error: "#NAME?" }]);
    expect(isDescribed(next)).toBe(false);
    expect([next.implementations.size, next.actions.size, next.paneShown()]).toEqual([0, 0, 0]);
  });

  test("no calculation, whether it waited or was under way", async () => {
    for (const isUnderWay of [false, true]) {
      const first = await headlessExcel({ Staff: [[1, 2, 3]] });
      for (const cell of ["A1", "B1", "B2"]) enter(rangeAt(first.grid, cell), "=SUM(C1:D9)");
      if (isUnderWay) await calculationBegun(first);

      const next = await headlessExcel({ Staff: [[1, "=A1+1"]] });
      expect(valuesIn(next, "A1", "B1", "B2")).toEqual([1, 2, null]);
      enter(rangeAt(next.grid, "A1"), 7);
      await recalculated(next.grid);
      expect(valuesIn(next, "A1", "B1", "B2")).toEqual([7, 8, null]);
    }
  });
});

/** A workbook that a person looks at is the one whose steps are undone. */
function focus(excel: HeadlessExcel): void {
  excel.grid.injector.get(IUniverInstanceService).focusUnit(book(excel).getId());
}

function calculationBegun({ grid: { api } }: HeadlessExcel): Promise<void> {
  return new Promise((resolve) => {
    const listener = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id !== "formula.mutation.set-formula-calculation-start") return;
      listener.dispose();
      resolve();
    });
  });
}

test("a workbook opens calculated", async () => {
  const excel = await headlessExcel({ Staff: [["=1+1", "=A1*3", "=SUM(A1:B1)"]] });
  expect(valuesIn(excel, "A1", "B1", "C1")).toEqual([2, 6, 8]);
});

test("whoever waits for the end of the typing is seen to wait", async () => {
  const excel = await headlessExcel({ Staff: STAFF });
  excel.startTyping();
  const seen: string[] = [];
  const begun = excel.untilWaitedFor().then(() => seen.push("waits"));
  const writing = Excel.run({ delayForCellEdit: true }, async (context) => {
    await context.sync();
    seen.push("written");
  });
  await begun;
  await excel.untilWaitedFor();
  expect(seen).toEqual(["waits"]);
  excel.stopTyping();
  await writing;
  expect(seen).toEqual(["waits", "written"]);
});
