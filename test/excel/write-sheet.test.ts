import { barText } from "../../src/excel/bar-text";
import { freeName } from "../../src/excel/free-name";
import type { PlannedCell, PlannedRow, SheetPlan } from "../../src/excel/sheet-plan";
import { watchEdits } from "../../src/excel/watch-edits";
import { writeSheet } from "../../src/excel/write-sheet";
import { cellLink } from "../../src/workbench/grid/cell-link";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";

let excel: HeadlessExcel;

beforeEach(async () => {
  excel = await headlessExcel({ "Head office's": [["a"]] });
});

const book = () => excel.grid.api.getActiveWorkbook();
const names = () => (book()?.getSheets() ?? []).map((sheet) => sheet.getSheetName());
const report = () => book()?.getActiveSheet();
const text = (words: string): PlannedCell => ({ is: "text", text: words });
const plan = (...rows: PlannedRow[]): SheetPlan => ({ name: "Report", widths: [30, 12, 12], rows });

test("a new sheet comes to the front with its values, formats, looks and widths", async () => {
  const result = await writeSheet(
    plan(
      [{ is: "text", text: "Check of 1 November", look: "title" }],
      [],
      [text("Citizens"), { is: "number", number: 7, look: "bold" }, { is: "percent", share: 0.699 }],
      [null, { is: "day", day: 46327 }, { is: "bar", share: 0.7 }],
    ),
  );
  expect(result).toEqual({ written: true, id: report()?.getSheetId(), name: "Report" });
  expect(names()).toEqual(["Head office's", "Report"]);
  const cell = (address: string) => report()?.getRange(address);
  expect(cell("A1:C4")?.getDisplayValues()).toEqual([
    ["Check of 1 November", "", ""],
    ["", "", ""],
    ["Citizens", "7", "69.9%"],
    ["", "01.11.2026", "██████████████░░░░░░"],
  ]);
  expect(cell("A1")?.getCellStyleData()).toMatchObject({ bl: 1, fs: 16 });
  expect(cell("B3")?.getCellStyleData()).toMatchObject({ bl: 1 });
  expect(["A1", "A3", "C4"].map((address) => cell(address)?.getCellStyleData()?.tb)).toEqual([0, 3, 0]);
  expect(cell("A3")?.getCellStyleData()?.bg ?? null).toBeNull();
  expect([0, 1].map((column) => report()?.getColumnWidth(column))).toEqual([215, 89]);
});

test.each([
  "=1+1",
  "+A1",
  "-A1",
  "@SUM(A1)",
  "=HYPERLINK(1)",
  "0012",
  "2024",
  "TRUE",
  "#N/A",
  "'x",
  "1/2",
  "",
])("the text %s stays that text, in a link too", async (words) => {
  const to = { sheet: "Head office's", row: 0, column: 0 };
  await writeSheet(plan([text(words), { is: "text", text: words, to }]));
  expect(report()?.getRange("A1:B1").getFormulas()).toEqual([["", ""]]);
  expect(report()?.getRange("A1:B1").getDisplayValues()).toEqual([[words, words]]);
});

test("a link leads to its cell, also on a sheet with an apostrophe in its name", async () => {
  await writeSheet(plan([{ is: "text", text: "F14", to: { sheet: "Head office's", row: 13, column: 27 } }]));
  const cell = report()?.getRange("A1");
  expect(cell && cellLink(cell)).toBe("'Head office''s'!AB14");
  expect(cell?.getRawValue()).toBe("F14");
});

test("a second report stands beside the first", async () => {
  await writeSheet(plan([text("a")]));
  expect(await writeSheet({ ...plan([text("b")]), name: "REPORT" })).toMatchObject({ name: "REPORT 2" });
  expect(names()).toEqual(["Head office's", "Report", "REPORT 2"]);
});

test("a workbook that takes no new sheet keeps what it has, and the result says why", async () => {
  excel.protectStructure();
  expect(await writeSheet(plan([text("a")]))).toEqual({ written: false, reason: "protected" });
  expect(names()).toEqual(["Head office's"]);
});

test("a long report goes out in blocks, one round trip each, and arrives whole", async () => {
  const rows = Array.from({ length: 4_000 }, (_, index): PlannedRow => [{ is: "number", number: index }]);
  const before = excel.counts.syncs;
  await writeSheet(plan(...rows));
  expect(report()?.getRange("A4000").getRawValue()).toBe(3_999);
  // Two blocks of 3,333 rows, and what every writing takes.
  expect(excel.counts.syncs - before).toBe(2 + 3);
});

test("writing waits while a cell is edited, and is no edit to those who watch", async () => {
  const heard: string[] = [];
  const stop = await watchEdits((edit) => "address" in edit && heard.push(edit.address));
  excel.startTyping();
  const writing = writeSheet(plan([text("a")]));
  await excel.untilWaitedFor();
  expect(names()).toEqual(["Head office's"]);
  excel.stopTyping();
  expect(await writing).toMatchObject({ written: true });
  expect(heard).toEqual([]);
  await stop();
});

describe("free names", () => {
  test("a taken name gets the first free number, whatever the case", () => {
    expect(freeName("Report", [], 31)).toBe("Report");
    expect(freeName("Report", ["report", "Report 2"], 31)).toBe("Report 3");
    expect(freeName("Staff", ["Staff"], 255, "_")).toBe("Staff_2");
  });

  test("a name of full length makes room for its number", () => {
    const long = "x".repeat(31);
    expect(freeName(long, [long], 31)).toBe(`${"x".repeat(29)} 2`);
    expect(freeName("y".repeat(40), [], 31)).toHaveLength(31);
  });
});

test("a bar shows any share that is there, and is full only when all is there", () => {
  expect([0, 0.001, 0.5, 0.999, 1, 2].map((share) => barText(share, 4))).toEqual([
    "░░░░",
    "█░░░",
    "██░░",
    "███░",
    "████",
    "████",
  ]);
});
