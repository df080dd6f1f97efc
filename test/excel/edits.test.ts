import { holdsFormulas } from "../../src/excel/holds-formulas";
import { listSheets } from "../../src/excel/list-sheets";
import { readRowsOf } from "../../src/excel/read-rows-of";
import { readSheet } from "../../src/excel/read-sheet";
import { readTable } from "../../src/excel/read-table";
import { type Edit, watchEdits } from "../../src/excel/watch-edits";
import { iso } from "../../src/law/day";
import { answerAfterEdits, answerInSteps } from "../../src/taskpane/store/check/answer";
import { CheckSession } from "../../src/taskpane/store/check/check-session";
import { QUIET_MS } from "../../src/taskpane/store/edit-watch";
import { effectsOf } from "../../src/taskpane/store/check/edits";
import type { Engine } from "../../src/taskpane/store/check/engine";
import { verdictCode } from "../../src/taskpane/store/check/verdict-code";
import type { ExcelVerbs } from "../../src/taskpane/excel-verbs";
import { enter, rangeAt } from "../../src/workbench/grid/grid-cells";
import { openWorkbook } from "../../src/workbench/grid/open-workbook";
import { recalculated } from "../../src/workbench/grid/recalculated";
import { headlessExcel, type HeadlessExcel } from "../workbench/headless-excel";
import { olderExcel } from "../workbench/older-excel";
import { sheetOf } from "../workbench/headless-grid";
import { sortRows } from "../workbench/sort-rows";

let excel: HeadlessExcel;

const book = () => excel.grid.api.getActiveWorkbook();

describe("edits are heard", () => {
  beforeEach(async () => {
    excel = await headlessExcel({ Штат: [["a", 1, "=B1*2"]], Other: [[null]] });
  });

  test("an edit is reported once with its sheet and its place, and its recalculated formulas are not", async () => {
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    enter(rangeAt(excel.grid, "B1"), 5);
    await recalculated(excel.grid);
    enter(rangeAt(excel.grid, "Other!C3"), "=1+1");
    await recalculated(excel.grid);
    const edited = { kind: "cells", local: true };
    expect(edits).toEqual([
      { ...edited, sheetId: "s1", address: "B1", area: { row: 0, column: 1, rows: 1, columns: 1 } },
      { ...edited, sheetId: "s2", address: "C3", area: { row: 2, column: 2, rows: 1, columns: 1 } },
    ]);
    await stop();
  });

  test("a change of format alone is not an edit, clearing and deleting rows are", async () => {
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    const sheet = book()?.getActiveSheet();
    sheet?.getRange("A1").setBackgroundColor("#FF0000");
    expect(edits).toEqual([]);
    sheet?.getRange("A1:B1").clearContent();
    sheet?.deleteRow(4);
    await recalculated(excel.grid);
    const addresses = edits.map((edit) => "address" in edit && edit.address);
    expect(addresses).toEqual(expect.arrayContaining(["A1:B1", "5:5"]));
    expect(addresses).not.toContain("A1");
    await stop();
  });

  test("rows and columns that come or go are told from edited cells", async () => {
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    const sheet = book()?.getActiveSheet();
    sheet?.insertRows(1, 2);
    sheet?.deleteRows(1, 1);
    sheet?.insertColumns(2, 1);
    sheet?.deleteColumns(2, 1);
    await recalculated(excel.grid);
    const structural = edits.filter(({ kind }) => kind !== "cells");
    expect(structural.map((edit) => [edit.kind, "address" in edit && edit.address])).toEqual([
      ["rowsInserted", "2:3"],
      ["rowsDeleted", "2:2"],
      ["columnsInserted", "C:C"],
      ["columnsDeleted", "C:C"],
    ]);
    expect(structural[0]).toHaveProperty("area", { row: 1, column: 0, rows: 2, columns: 16_384 });
    await stop();
  });

  test("a sorting is reported with the rows it moved, and not by an Excel that does not tell", async () => {
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    const area = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
    sortRows(excel, area, { 0: 1, 1: 0 });
    await recalculated(excel.grid);
    await stop();
    const newAgain = olderExcel(9);
    const stopOld = await watchEdits((edit) => edits.push(edit));
    newAgain();
    sortRows(excel, area, { 0: 1, 1: 0 });
    await recalculated(excel.grid);
    await stopOld();
    expect(edits).toEqual([
      {
        sheetId: "s1",
        address: "A1:B2",
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        kind: "sorted",
        local: true,
      },
    ]);
  });

  test("a sheet that is renamed or deleted is told", async () => {
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    const other = book()?.getSheetByName("Other");
    other?.setName("Отпуска");
    if (other) book()?.deleteSheet(other);
    await recalculated(excel.grid);
    expect(edits).toEqual([
      { kind: "sheetRenamed", sheetId: "s2", local: true, name: "Отпуска" },
      { kind: "sheetDeleted", sheetId: "s2", local: true },
    ]);
    await stop();
  });

  test("an edit costs no round trip", async () => {
    const stop = await watchEdits(() => undefined);
    const before = excel.counts.syncs;
    enter(rangeAt(excel.grid, "B1"), 5);
    await recalculated(excel.grid);
    expect(excel.counts.syncs).toBe(before);
    await stop();
  });

  test("after stopping nothing is reported and no handler is left", async () => {
    const edits: Edit[] = [];
    const stop = await watchEdits((edit) => edits.push(edit));
    await stop();
    await stop();
    enter(rangeAt(excel.grid, "B1"), 7);
    await recalculated(excel.grid);
    expect(edits).toEqual([]);
  });
});

describe("a check follows edits", () => {
  const PEOPLE = 60;
  const roster = [
    ["ФИО", "Гражданство", "Категория", "Оклад"],
    ...Array.from({ length: PEOPLE }, (_, index) => [
      `Работник ${String(index + 1)}`,
      index < 42 ? "Казахстан" : "Турция",
      1,
      180,
    ]),
  ];

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

  test("an edit of a column that is about something else reads nothing", async () => {
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
    book()?.getActiveSheet().deleteRow(1);
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
    book()?.getActiveSheet().setName("Персонал");
    await followed();
    expect(session.snapshot().reading?.sheet.sheet).toBe("Персонал");
    enter(rangeAt(excel.grid, "Персонал!B2"), "Турция");
    await followed();
    expect(verdict()).toBe("fail");
  });

  test("a sheet deleted while the pane is open is said to be gone", async () => {
    const sheet = book()?.getActiveSheet();
    if (sheet) book()?.deleteSheet(sheet);
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
});
