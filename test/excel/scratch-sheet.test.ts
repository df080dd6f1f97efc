import { fillSheet } from "../../src/excel/fill-sheet";
import { readSheet } from "../../src/excel/read-sheet";
import { onScratchSheet } from "../../src/excel/scratch-sheet";
import { watchEdits } from "../../src/excel/watch-edits";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ Staff: [["Name"], ["Someone"]], "KZ test": [["mine"]] });
});

const book = () => excel.grid.api.getActiveWorkbook();
const names = () =>
  book()
    ?.getSheets()
    .map((sheet) => sheet.getSheetName());

test("formulas are tried on a sheet of our own, which is gone afterwards, and the sheet in front stays", async () => {
  const during: unknown[] = [];
  const result = await onScratchSheet("KZ test", async (sheetId) => {
    await fillSheet(sheetId, [
      [1, "a", true],
      [null, "=A1+1", null],
    ]);
    await recalculated(excel.grid);
    during.push(names(), book()?.getActiveSheet().getSheetName());
    return (await readSheet(sheetId)).cells;
  });
  expect(during).toEqual([["Staff", "KZ test", "KZ test 2"], "Staff"]);
  expect(result).toEqual({
    ran: true,
    outcome: [
      [1, "a", true],
      [null, 2, null],
    ],
  });
  expect(names()).toEqual(["Staff", "KZ test"]);
  expect((await readSheet("KZ test")).cells).toEqual([["mine"]]);
});

test("the sheet is deleted also when a step fails, and the failure is passed on", async () => {
  const failing = onScratchSheet("Trial", () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(names()).toEqual(["Staff", "KZ test"]);
});

test("a sheet that somebody deleted meanwhile is not missed", async () => {
  const result = await onScratchSheet("Trial", async (sheetId) => {
    const sheet = book()?.getSheetBySheetId(sheetId);
    if (sheet) book()?.deleteSheet(sheet);
    return Promise.resolve("done");
  });
  expect(result).toEqual({ ran: true, outcome: "done" });
});

test("where the structure of the workbook is protected nothing is tried", async () => {
  excel.protectStructure();
  const steps = jest.fn();
  expect(await onScratchSheet("Trial", steps)).toEqual({ ran: false, reason: "protected" });
  expect(steps).not.toHaveBeenCalled();
  expect(names()).toEqual(["Staff", "KZ test"]);
});

test("those who watch for edits hear nothing of it", async () => {
  const heard: string[] = [];
  const stop = await watchEdits(({ sheetId }) => heard.push(sheetId));
  await onScratchSheet("Trial", (sheetId) => fillSheet(sheetId, [["x"]]));
  expect(heard).toEqual([]);
  await stop();
});
