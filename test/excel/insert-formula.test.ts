import { insertFormula } from "../../src/excel/insert-formula";
import { watchEdits } from "../../src/excel/watch-edits";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({
    Штат: [
      [1, "text", 0],
      [2, "=A1:A2"],
    ],
  });
});

const sheet = () => excel.grid.api.getActiveWorkbook()?.getActiveSheet();
const stand = (address: string) => sheet()?.getRange(address).activate();

test("the formula stands in the active cell and calculates", async () => {
  stand("D4");
  expect(await insertFormula("=SUM(A1:A2)")).toEqual({ written: true, address: "Штат!D4" });
  await recalculated(excel.grid);
  expect(sheet()?.getRange("D4").getRawValue()).toBe(3);
});

test.each(["A1", "B1", "C1", "B2", "B3"])("what stands in %s is kept unless told otherwise", async (cell) => {
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
});

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
