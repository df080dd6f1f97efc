import { holdsFormulas } from "../../src/excel/holds-formulas";
import { listSheets } from "../../src/excel/list-sheets";
import { readRowsOf } from "../../src/excel/read-rows-of";
import { readSheet } from "../../src/excel/read-sheet";
import { readTable } from "../../src/excel/read-table";
import { watchEdits } from "../../src/excel/watch-edits";
import { iso } from "../../src/law/day";
import { answerAfterEdits, answerInSteps } from "../../src/taskpane/check/answer";
import { CheckSession } from "../../src/taskpane/check/check-session";
import { QUIET_MS } from "../../src/taskpane/check/edit-watch";
import { effectsOf } from "../../src/taskpane/check/edits";
import type { Engine } from "../../src/taskpane/check/engine";
import { verdictCode } from "../../src/taskpane/check/verdict-code";
import type { ExcelVerbs } from "../../src/taskpane/excel-verbs";
import { enter, rangeAt } from "../../src/workbench/grid/grid-cells";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { sheetOf } from "../workbench/headless-grid";
import { sortRows } from "../workbench/sort-rows";

const PEOPLE = 60;
const roster = [
  ["ФИО", "Гражданство", "Категория", "Рост"],
  ...Array.from({ length: PEOPLE }, (_, index) => [
    `Работник ${String(index + 1)}`,
    index < 42 ? "Казахстан" : "Турция",
    1,
    180,
  ]),
];

let excel: HeadlessExcel;
let session: CheckSession;
let stop: () => void;

beforeEach(async () => {
  excel = await headlessExcel({ Штат: roster, Отпуска: [["x"]] });
  jest.useFakeTimers({ advanceTimers: true });
  const verbs = { readSheet, readTable, readRowsOf, holdsFormulas, listSheets, watchEdits };
  const clock = { today: () => iso("2026-02-01"), time: () => "14:02" };
  const engine = { answerInSteps, answerAfterEdits, effectsOf } as unknown as Engine;
  session = new CheckSession(verbs as unknown as ExcelVerbs, clock, () => Promise.resolve(engine));
  stop = session.watch();
  await session.check({ kind: "front" });
});

afterEach(async () => {
  stop();
  // What the engine has begun ends by the clock it began with.
  await jest.advanceTimersByTimeAsync(QUIET_MS);
  jest.useRealTimers();
});

const verdict = () => {
  const { answer } = session.snapshot();
  return answer && verdictCode(answer);
};
const grid = () => excel.grid.api.getActiveWorkbook();

/** Lets the clock run until the edits made so far were followed. */
async function followed(): Promise<void> {
  await jest.advanceTimersByTimeAsync(QUIET_MS);
  for (let turn = 0; turn < 100 && isBusy(); turn++) await jest.advanceTimersByTimeAsync(QUIET_MS);
}
const isBusy = () => session.snapshot().isStale && !session.snapshot().isBehind;

test("an edit of one row reads that row and nothing else", async () => {
  expect(verdict()).toBe("pass");
  const before = excel.counts.cellsRead;
  enter(rangeAt(excel.grid, "B2"), "Турция");
  await followed();
  expect(verdict()).toBe("fail");
  // Four cells, their values and their types.
  expect(excel.counts.cellsRead - before).toBe(8);
});

test("an edit of a column that is not mapped reads nothing", async () => {
  const before = { ...excel.counts };
  enter(rangeAt(excel.grid, "D2"), 181);
  await jest.advanceTimersByTimeAsync(QUIET_MS + 100);
  expect(excel.counts).toEqual(before);
  expect(session.snapshot().isStale).toBe(false);
});

test("rows that are sorted, put in or taken out are followed", async () => {
  sortRows(excel, { startRow: 1, endRow: 2, startColumn: 0, endColumn: 3 }, { 1: 2, 2: 1 });
  await followed();
  expect(session.snapshot()).toMatchObject({ sortings: 1, isStale: false });
  grid()?.getActiveSheet().deleteRow(1);
  await followed();
  expect(verdict()).toBe("fail");
});

test("a heading that is renamed asks for its column, and is understood again when it has its name back", async () => {
  enter(rangeAt(excel.grid, "B1"), "Заметки");
  await followed();
  expect(verdict()).toBe("unreadable");
  enter(rangeAt(excel.grid, "B1"), "Гражданство");
  await followed();
  expect(verdict()).toBe("pass");
});

test("a renamed sheet keeps its answer and is followed under its new name", async () => {
  grid()?.getActiveSheet().setName("Персонал");
  await followed();
  expect(session.snapshot().reading?.sheet.sheet).toBe("Персонал");
  enter(rangeAt(excel.grid, "Персонал!B2"), "Турция");
  await followed();
  expect(verdict()).toBe("fail");
});

test("a sheet deleted while the pane is open is said to be gone", async () => {
  const sheet = grid()?.getActiveSheet();
  if (sheet) grid()?.deleteSheet(sheet);
  await followed();
  expect(session.snapshot().phase).toEqual({ kind: "failed", failure: "gone" });
});

test("while somebody types into a cell the answer waits, and comes after", async () => {
  enter(rangeAt(excel.grid, "B2"), "Турция");
  excel.startTyping();
  await jest.advanceTimersByTimeAsync(QUIET_MS + 100);
  expect(verdict()).toBe("pass");
  expect(session.snapshot().isStale).toBe(true);
  excel.stopTyping();
  await followed();
  expect(verdict()).toBe("fail");
});

test("calculated cells change with cells elsewhere, so that the sheet is read again", async () => {
  enter(rangeAt(excel.grid, "B2"), "=Отпуска!A1");
  await followed();
  await session.check();
  enter(rangeAt(excel.grid, "Отпуска!A1"), "Турция");
  await followed();
  expect(verdict()).toBe("fail");
  expect(session.snapshot()).toMatchObject({ isStale: false, isBehind: false });
});

test("people written below a table that was checked do not count, those the table takes in do", async () => {
  const area = { row: 0, column: 0, rows: 11, columns: 4 };
  const sheets = [{ ...sheetOf("Штат", roster.slice(0, 11)), tables: [{ name: "Staff", area }] }];
  await openWorkbook(excel.grid, { sheets, definedNames: [], uses1904Dates: false }, "book");
  await session.check({ kind: "table", name: "Staff" });
  expect(session.snapshot().answer?.judged?.headcount).toEqual({ min: 10, max: 10 });
  enter(rangeAt(excel.grid, "A12"), "Али");
  enter(rangeAt(excel.grid, "B12"), "Турция");
  await followed();
  expect(session.snapshot().answer?.judged?.headcount).toEqual({ min: 10, max: 10 });
});
