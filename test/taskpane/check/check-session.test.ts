import type { Edit } from "../../../src/excel/watch-edits";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import { QUIET_MS } from "../../../src/taskpane/store/edit-watch";
import { fakeExcel } from "../fake-excel";
import { done } from "./done";
import { cell, checked, quiet, verdictOf, withRow } from "./session-rig";
import { slowEngine } from "./slow-engine";
import { failing, HEADINGS, passing, people, sheetOf } from "../roster";

// Turns are measured by the real clock.
beforeEach(() => jest.useFakeTimers({ doNotFake: ["performance"] }));

afterEach(() => jest.useRealTimers());

test("an edited row is read alone and answered, once the typing has come to rest", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  const after = fakeExcel(withRow(passing, 1, ["Работник 1", "Турция", 1]));
  verbs.readRowsOf.mockImplementation(after.readRowsOf);
  verbs.edit("sheet-1", cell(1, 1));
  await jest.advanceTimersByTimeAsync(QUIET_MS - 100);
  verbs.edit("sheet-1", cell(1, 1));
  await jest.advanceTimersByTimeAsync(QUIET_MS - 100);
  expect(session.snapshot()).toMatchObject({ isStale: true, isBehind: false, reading: { at: "14:00" } });
  expect(verbs.readRowsOf).not.toHaveBeenCalled();
  await quiet();
  expect(verbs.readRowsOf.mock.calls).toEqual([["sheet-1", [3], [1, 2, 3]]]);
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
  expect(verdictOf(session)).toBe("fail");
  expect(session.snapshot()).toMatchObject({ isStale: false, reading: { at: "14:01" } });
});

test("a person added below the last row is counted", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  const after = fakeExcel(sheetOf(...passing.cells, ["Али", "Турция", 1]));
  verbs.readRowsOf.mockImplementation(after.readRowsOf);
  verbs.edit("sheet-1", { row: 13, column: 1, rows: 1, columns: 3 });
  await quiet();
  expect(verdictOf(session)).toBe("fail");
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("an edit of a column that nothing rests on asks Excel nothing and says nothing", async () => {
  const notes = sheetOf(
    [...HEADINGS, "Телефон"],
    ...people(3, "Казахстан", 1).map((row) => [...row, 7010000180]),
  );
  const verbs = fakeExcel(notes);
  const { session } = await checked(verbs);
  verbs.edit("sheet-1", cell(1, 3));
  expect(session.snapshot().isStale).toBe(false);
  await quiet();
  expect(verbs.readRowsOf).not.toHaveBeenCalled();
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("a date typed into a column that was not understood is looked at, since it may be somebody's last day", async () => {
  const headed = [...HEADINGS, "Дата Х"];
  const citizens = people(7, "Казахстан", 1).map((row) => [...row, null]);
  const roster = sheetOf(headed, ...citizens, ...people(3, "Турция", 2).map((row) => [...row, null]));
  const verbs = fakeExcel(roster);
  const { session } = await checked(verbs);
  expect(verdictOf(session)).toBe("pass");
  const after = withRow(roster, 1, [...(citizens[0] ?? []).slice(0, 3), "01.02.2020"]);
  verbs.readRowsOf.mockImplementation(fakeExcel(after).readRowsOf);
  verbs.edit("sheet-1", cell(1, 3));
  await quiet();
  expect(verdictOf(session)).toBe("undecided");
});

test("in a row that is no plain person a cell of any column counts", async () => {
  const roster = sheetOf([...HEADINGS, "Рост"], ...people(3, "Казахстан", 1).map((row) => [...row, 180]), [
    null,
    null,
    null,
    null,
  ]);
  const verbs = fakeExcel(roster);
  const { session } = await checked(verbs);
  expect(session.snapshot().answer?.judged?.headcount).toEqual({ min: 3, max: 3 });
  const after = withRow(roster, 4, ["Али", "Турция", 1, 170]);
  verbs.readRowsOf.mockImplementation(fakeExcel(after).readRowsOf);
  verbs.edit("sheet-1", cell(4, 3));
  await quiet();
  expect(session.snapshot().answer?.judged?.headcount).toEqual({ min: 4, max: 4 });
});

test.each<[string, (verbs: ReturnType<typeof fakeExcel>) => void]>([
  ["of a heading", (verbs) => verbs.edit("sheet-1", cell(0, 1))],
  ["beside the list", (verbs) => verbs.edit("sheet-1", cell(0, 3))],
  ["that puts a row in", (verbs) => verbs.happens(structural("rowsInserted"))],
  ["that sorts the rows", (verbs) => verbs.happens(structural("sorted"))],
  ["whose place Excel does not say", (verbs) => verbs.happens({ ...structural("cells"), area: null })],
])("an edit %s has the sheet read again", async (_, edit) => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.readSheet.mockResolvedValue(failing);
  edit(verbs);
  await quiet();
  expect(verbs.readSheet).toHaveBeenCalledTimes(2);
  expect(verbs.readSheet.mock.lastCall?.[0]).toBe("sheet-1");
  expect(verdictOf(session)).toBe("fail");
  expect(session.snapshot().isStale).toBe(false);
});

function structural(kind: "rowsInserted" | "sorted" | "cells") {
  const area = { row: 4, column: 0, rows: 1, columns: 16_384 };
  return { sheetId: "sheet-1", kind, address: "5:5", area, local: false } satisfies Edit;
}

test("a large sheet whose rows moved is not read by itself; the user is told", async () => {
  const verbs = fakeExcel(sheetOf(HEADINGS, ...people(35_000, "Казахстан", 1)));
  const { session } = await checked(verbs);
  await jest.advanceTimersByTimeAsync(1000);
  verbs.happens(structural("rowsInserted"));
  await quiet();
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
  expect(session.snapshot()).toMatchObject({ isStale: true, isBehind: true });
  void session.check();
  await jest.advanceTimersByTimeAsync(1000);
  expect(session.snapshot()).toMatchObject({ isStale: false, isBehind: false });
});

test("where cells are calculated any edit may change them: a small sheet is read again", async () => {
  const verbs = fakeExcel(passing);
  verbs.holdsFormulas.mockResolvedValue(true);
  const { session } = await checked(verbs);
  verbs.readSheet.mockResolvedValue(failing);
  verbs.edit("sheet-1", cell(1, 1));
  await quiet();
  expect(verdictOf(session)).toBe("fail");
});

test("where cells are calculated an edit of another sheet reads the list again", async () => {
  const verbs = fakeExcel(passing);
  verbs.holdsFormulas.mockResolvedValue(true);
  const { session } = await checked(verbs);
  verbs.readSheet.mockResolvedValue(failing);
  verbs.edit("KZ_Plan");
  expect(session.snapshot().isStale).toBe(true);
  await quiet();
  expect(verdictOf(session)).toBe("fail");
  expect(session.snapshot()).toMatchObject({ isStale: false, isBehind: false });
});

test("where cells of a long list are calculated an edit of another sheet leaves the answer behind", async () => {
  const long = sheetOf(HEADINGS, ...people(34_000, "Казахстан", 1));
  const verbs = fakeExcel(long);
  verbs.holdsFormulas.mockResolvedValue(true);
  const { session } = await checked(verbs);
  verbs.edit("Отпуска");
  await quiet();
  expect(session.snapshot()).toMatchObject({ isStale: true, isBehind: true });
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("where all cells are typed an edit of another sheet changes nothing", async () => {
  const verbs = fakeExcel(passing, [["Small business", "no"]]);
  const { session } = await checked(verbs);
  verbs.edit("Отпуска");
  await quiet();
  expect(session.snapshot().isStale).toBe(false);
  expect(verbs.readTable.mock.calls).toEqual([["KZ_Employer"], ["KZ_Categories"]]);
});

test("settings that a person types are read and answered", async () => {
  const verbs = fakeExcel(failing);
  const { session } = await checked(verbs);
  expect(verdictOf(session)).toBe("fail");
  const typed = {
    id: "sheet-2",
    sheet: "KZ_Employer",
    row: 0,
    column: 0,
    cells: [["Small business", "yes"]],
  };
  verbs.readTable.mockResolvedValue(typed);
  verbs.edit("sheet-2");
  await quiet();
  expect(verdictOf(session)).toBe("exempt");
  expect(verbs.readSheet).toHaveBeenCalledTimes(1);
});

test("a renamed sheet keeps its answer under its new name", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.happens({ kind: "sheetRenamed", sheetId: "sheet-1", name: "Персонал", local: true });
  await quiet();
  expect(session.snapshot()).toMatchObject({ isStale: false, reading: { sheet: { sheet: "Персонал" } } });
});

test("a deleted sheet is said to be gone, and another one is not", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.happens({ kind: "sheetDeleted", sheetId: "sheet-7", local: true });
  await quiet();
  expect(session.snapshot().phase).toEqual({ kind: "idle" });
  verbs.happens({ kind: "sheetDeleted", sheetId: "sheet-1", local: false });
  await quiet();
  expect(session.snapshot().phase).toEqual({ kind: "failed", failure: "gone" });
});

test("an edit made while the sheet is being read is followed by what was read", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  let finish: (sheet: SheetCells) => void = () => undefined;
  verbs.readSheet.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
  const again = session.check();
  verbs.edit("sheet-1", cell(1, 1));
  await quiet();
  const after = withRow(passing, 1, ["Работник 1", "Турция", 1]);
  verbs.readRowsOf.mockImplementation(fakeExcel(after).readRowsOf);
  finish(passing);
  await done(again);
  expect(verdictOf(session)).toBe("pass");
  await quiet();
  expect(verdictOf(session)).toBe("fail");
});

test("a check that is cancelled leaves the answer before it", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  const signals: (AbortSignal | undefined)[] = [];
  verbs.readSheet.mockImplementation((_sheet, _progress, _within, signal) => {
    signals.push(signal);
    return new Promise((_, reject) =>
      signal?.addEventListener("abort", () => reject(signal.reason as Error)),
    );
  });
  const again = session.check();
  expect(session.snapshot().phase.kind).toBe("reading");
  session.cancel();
  await done(again);
  expect(signals[0]?.aborted).toBe(true);
  expect(session.snapshot().phase).toEqual({ kind: "idle" });
  expect(verdictOf(session)).toBe("pass");
});

test("a large roster is judged in turns that say how far it is, and a cancelled question is taken back", async () => {
  const { session } = await checked(fakeExcel(passing), slowEngine);
  await jest.advanceTimersByTimeAsync(1000);
  const phases = new Set<string>();
  session.subscribe(() => phases.add(session.snapshot().phase.kind));
  session.ask({ day: iso("2024-02-01"), smallBusiness: null });
  expect(phases).toContain("judging");
  expect(session.snapshot().answer?.day).toBe(iso("2026-02-01"));
  session.cancel();
  expect(session.snapshot()).toMatchObject({ phase: { kind: "idle" }, question: { day: iso("2026-02-01") } });
  await jest.advanceTimersByTimeAsync(1000);
  expect(session.snapshot().answer?.day).toBe(iso("2026-02-01"));
});

test("rows the pane itself has written are read again, or the sheet where cells are calculated", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  await done(session.rowsWritten([3, 4]));
  expect(verbs.readRowsOf.mock.calls).toEqual([["sheet-1", [3, 4], [1, 2, 3]]]);
  verbs.holdsFormulas.mockResolvedValue(true);
  await done(session.check());
  await done(session.rowsWritten([3]));
  expect(verbs.readSheet).toHaveBeenCalledTimes(3);
});

test("a table is found where it stands now, and one that is gone is said to be", async () => {
  const verbs = fakeExcel(passing);
  const area = { row: 2, column: 1, rows: 11, columns: 3 };
  verbs.listSheets.mockResolvedValue({
    sheets: [{ id: "sheet-1", name: "Штат", tables: [{ name: "Staff", area }] }],
    active: "sheet-1",
  });
  const { session } = await checked(verbs);
  await done(session.check({ kind: "table", name: "Staff" }));
  expect(verbs.readSheet.mock.lastCall?.slice(0, 3)).toEqual(["sheet-1", expect.any(Function), area]);
  await done(session.check({ kind: "table", name: "Old" }));
  expect(session.snapshot().phase).toEqual({ kind: "failed", failure: "gone" });
});

test("a row that cannot be read leaves the answer behind, and a sheet that is gone is said to be", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.readRowsOf.mockRejectedValueOnce(new Error("busy"));
  verbs.edit("sheet-1", cell(1, 1));
  await quiet();
  expect(session.snapshot()).toMatchObject({ isBehind: true, phase: { kind: "idle" } });
  await done(session.check());
  verbs.readRowsOf.mockRejectedValueOnce(Object.assign(new Error("x"), { code: "ItemNotFound" }));
  verbs.edit("sheet-1", cell(1, 1));
  await quiet();
  expect(session.snapshot().phase).toEqual({ kind: "failed", failure: "gone" });
});

test("after an edit the causes of findings stay in their order; a check puts the gravest first", async () => {
  const roster = sheetOf(
    HEADINGS,
    ...people(7, "Казахстан", 1),
    ["Али", "Турция", 1],
    ["вакансия", null, 3],
    ["вакансия", null, 3],
  );
  const verbs = fakeExcel(roster);
  const { session } = await checked(verbs);
  expect(session.snapshot().answer?.causeOrder).toEqual(["vacant_post"]);
  const after = withRow(roster, 8, ["Али", "Росия", 1]);
  verbs.readRowsOf.mockImplementation(fakeExcel(after).readRowsOf);
  verbs.edit("sheet-1", cell(8, 1));
  await quiet();
  expect(session.snapshot().answer?.causeOrder).toEqual(["vacant_post", "citizenship_unknown"]);
  verbs.readSheet.mockResolvedValue(after);
  await done(session.check());
  expect(session.snapshot().answer?.causeOrder).toEqual(["citizenship_unknown", "vacant_post"]);
});

test("rows that changed places are told once the answer knows of it", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.happens(structural("rowsInserted"));
  await quiet();
  expect(session.snapshot().sortings).toBe(0);
  verbs.happens(structural("sorted"));
  await quiet();
  expect(session.snapshot().sortings).toBe(1);
});
