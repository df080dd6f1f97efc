import type { Edit } from "../../../src/excel/watch-edits";
import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import { CheckSession } from "../../../src/taskpane/store/check/check-session";
import { engine } from "../../../src/taskpane/store/check/engine";
import { fakeExcel } from "../fake-excel";
import { done } from "./done";
import { cell, checked, quiet, verdictOf, withRow } from "./session-rig";
import { slowEngine } from "./slow-engine";
import { failing, HEADINGS, passing, people, sheetOf } from "../roster";

// Turns are measured by the real clock.
beforeEach(() => jest.useFakeTimers({ doNotFake: ["performance"] }));

afterEach(() => jest.useRealTimers());

jest.setTimeout(30_000);

const big = (n: number, extra: unknown[][] = []) => sheetOf(HEADINGS, ...people(n, "Казахстан", 1), ...extra);
const state = (session: CheckSession) => session.snapshot();
/** Cancels at the first turn of judging after what is begun. */
const cancelWhenJudging = async (session: CheckSession) => {
  let met = false;
  const stop = session.subscribe(() => {
    if (met || state(session).phase.kind !== "judging") return;
    met = true;
    stop();
    session.cancel();
  });
  await jest.advanceTimersByTimeAsync(3000);
  expect(met).toBe(true);
};
const at = (kind: "rowsInserted" | "sorted"): Edit => ({
  sheetId: "sheet-1",
  kind,
  area: { row: 4, column: 0, rows: 1, columns: 16384 },
  address: "5:5",
  local: false,
});
const held = (verbs: ReturnType<typeof fakeExcel>) => {
  const gate: { finish: (sheet: SheetCells) => void } = { finish: () => undefined };
  verbs.readSheet.mockImplementation(() => new Promise((resolve) => (gate.finish = resolve)));
  return gate;
};
const turkish = withRow(passing, 1, ["Работник 1", "Турция", 1]);
/** Either the answer knows of the change, or the state says that it does not. */
const honest = (session: CheckSession, right: string) =>
  expect(
    verdictOf(session) === right || state(session).isStale || state(session).phase.kind === "failed",
  ).toBe(true);

test("a cancelled check of another sheet leaves the answer its own sheet", async () => {
  const verbs = fakeExcel(failing);
  const { session } = await checked(verbs, slowEngine);
  verbs.readSheet.mockResolvedValue({ ...big(10), id: "sheet-B", sheet: "B" });
  void session.check({ kind: "front" });
  await cancelWhenJudging(session);
  expect(state(session).reading?.sheet.id).toBe("sheet-1");
});

test("after a cancelled judging no single edit makes the old answer current", async () => {
  const verbs = fakeExcel(big(35_000));
  const { session } = await checked(verbs, slowEngine);
  await jest.advanceTimersByTimeAsync(3000);
  const after = sheetOf(HEADINGS, ...people(21_000, "Казахстан", 1), ...people(14_000, "Турция", 1));
  verbs.happens(at("sorted"));
  await quiet();
  verbs.readSheet.mockResolvedValue(after);
  verbs.readRowsOf.mockImplementation(fakeExcel(after).readRowsOf);
  void session.check();
  await cancelWhenJudging(session);
  verbs.edit("sheet-1", cell(50, 1));
  await quiet();
  await jest.advanceTimersByTimeAsync(3000);
  honest(session, "fail");
});

test("a first check that is cancelled while judged says nothing of having checked", async () => {
  const session = new CheckSession(
    fakeExcel(big(10)),
    { today: () => iso("2026-02-01"), time: () => "14:00" },
    () => Promise.resolve(slowEngine),
  );
  session.watch();
  void session.check({ kind: "front" });
  await cancelWhenJudging(session);
  expect(state(session).reading).toBeNull();
});

test("an edit of a sheet that is being read for the first time is followed", async () => {
  const verbs = fakeExcel(passing, [["Small business", "no"]]);
  const { session } = await checked(verbs);
  const gate = held(verbs);
  const again = session.check({ kind: "front" });
  verbs.edit("sheet-B", cell(1, 1));
  verbs.readRowsOf.mockImplementation(fakeExcel({ ...turkish, id: "sheet-B" }).readRowsOf);
  await jest.advanceTimersByTimeAsync(10);
  gate.finish({ ...passing, id: "sheet-B", sheet: "B" });
  await done(again);
  await quiet();
  await quiet();
  honest(session, "fail");
});

test("a fix written while the sheet is read again is counted", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  const gate = held(verbs);
  const again = session.check();
  verbs.readRowsOf.mockImplementation(fakeExcel(turkish).readRowsOf);
  const written = session.rowsWritten([3]);
  await jest.advanceTimersByTimeAsync(10);
  gate.finish(passing);
  await done(again);
  await done(written);
  await quiet();
  honest(session, "fail");
});

test("settings written at the end of a reading are counted", async () => {
  const verbs = fakeExcel(failing);
  const { session } = await checked(verbs);
  let finish: (has: boolean) => void = () => undefined;
  verbs.holdsFormulas.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
  const again = session.check();
  await jest.advanceTimersByTimeAsync(10);
  verbs.readTable.mockResolvedValue({
    id: "sheet-2",
    sheet: "KZ_Employer",
    row: 0,
    column: 0,
    cells: [["Small business", "yes"]],
  });
  const written = session.readSettings();
  finish(false);
  await done(again);
  await done(written);
  await quiet();
  honest(session, "exempt");
});

test("a quiet reading that failed is not forgotten with the next edit", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.readSheet.mockRejectedValueOnce(new Error("busy"));
  verbs.happens(at("rowsInserted"));
  await quiet();
  verbs.edit("sheet-1", cell(6, 1));
  await quiet();
  expect(verbs.readSheet.mock.calls.length > 2 || state(session).isBehind).toBe(true);
});

test("the day of a failed check is not put on the answer of the day before", async () => {
  const roster = sheetOf(
    [...HEADINGS, "Дата увольнения"],
    ...people(60, "Казахстан", 1).map((r, i) => [...r, i < 30 ? 46054 : null]),
    ...people(15, "Турция", 1).map((r) => [...r, null]),
  );
  const verbs = fakeExcel(roster);
  let today = iso("2026-02-01");
  const session = new CheckSession(verbs, { today: () => today, time: () => "14:00" }, () =>
    Promise.resolve(engine),
  );
  session.watch();
  await done(session.check({ kind: "front" }));
  today = iso("2026-02-02");
  verbs.readSheet.mockRejectedValueOnce(new Error("busy"));
  await done(session.check());
  verbs.edit("sheet-1", cell(50, 1));
  await quiet();
  expect(state(session).answer?.day).toBe(state(session).answer?.judged?.day);
});

test("a sheet that is gone stays gone when another day is asked for", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.happens({ kind: "sheetDeleted", sheetId: "sheet-1", local: false });
  await quiet();
  session.ask({ day: iso("2026-01-01"), smallBusiness: null });
  await jest.advanceTimersByTimeAsync(100);
  expect(state(session).phase).toEqual({ kind: "failed", failure: "gone" });
});

test("an edit just before a check that is cancelled is followed", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.readRowsOf.mockImplementation(fakeExcel(turkish).readRowsOf);
  verbs.edit("sheet-1", cell(1, 1));
  verbs.readSheet.mockImplementation(
    (_s, _p, _w, signal) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error))),
  );
  const again = session.check();
  await jest.advanceTimersByTimeAsync(10);
  session.cancel();
  await done(again);
  await quiet();
  honest(session, "fail");
});

test("a formula typed after the check is followed like those that were there", async () => {
  const roster = sheetOf(
    [...HEADINGS, "Код"],
    ...people(7, "Казахстан", 1).map((r) => [...r, 1]),
    ...people(3, "Турция", 2).map((r) => [...r, 2]),
  );
  const verbs = fakeExcel(roster, [["Small business", "no"]]);
  const { session } = await checked(verbs);
  verbs.holdsFormulas.mockResolvedValue(true);
  verbs.edit("sheet-1", cell(1, 1)); // =IF(E4=1,"Казахстан","Турция")
  await quiet();
  const after = withRow(roster, 1, ["Работник 1", "Турция", 1, 2]);
  verbs.readRowsOf.mockImplementation(fakeExcel(after).readRowsOf);
  verbs.readSheet.mockResolvedValue(after);
  verbs.edit("sheet-1", cell(1, 3)); // E4
  await quiet();
  honest(session, "fail");
});

test("once rows have moved on a large sheet, edits are not put into the old places", async () => {
  const before = big(35_000);
  const verbs = fakeExcel(before);
  const { session } = await checked(verbs);
  await jest.advanceTimersByTimeAsync(3000);
  verbs.happens(at("rowsInserted"));
  await quiet();
  const shifted = sheetOf(...before.cells.slice(0, 2), ["Новый", "Турция", 1], ...before.cells.slice(2));
  verbs.readRowsOf.mockImplementation(fakeExcel(shifted).readRowsOf);
  verbs.edit("sheet-1", cell(100, 1));
  await quiet();
  await jest.advanceTimersByTimeAsync(3000);
  const names = state(session).reading?.sheet.cells.map(([name]) => name) ?? [];
  expect(new Set(names).size).toBe(names.length);
  expect(state(session).reading?.at).toBe("14:00");
});

test("chosen cells move with the rows put in above or among them, or the user is told", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  const area = { row: 2, column: 1, rows: 11, columns: 3 };
  await done(session.check({ kind: "cells", sheetId: "sheet-1", area, address: "B3:D13" }));
  verbs.happens(at("rowsInserted"));
  await quiet();
  expect(state(session).isBehind || (verbs.readSheet.mock.lastCall?.[2]?.rows ?? 0) > 11).toBe(true);
});

test("a fix on a large sheet with formulas leaves the answer stale", async () => {
  const verbs = fakeExcel(big(35_000));
  verbs.holdsFormulas.mockResolvedValue(true);
  const { session } = await checked(verbs);
  await jest.advanceTimersByTimeAsync(3000);
  await done(session.rowsWritten([3]));
  expect(state(session).isStale).toBe(true);
});

test("settings written during a check that is cancelled are counted", async () => {
  const verbs = fakeExcel(failing);
  const { session } = await checked(verbs);
  verbs.readSheet.mockImplementation(
    (_s, _p, _w, signal) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason as Error))),
  );
  const again = session.check();
  await jest.advanceTimersByTimeAsync(10);
  const cells = [["Small business", "yes"]];
  verbs.readTable.mockResolvedValue({ id: "sheet-2", sheet: "KZ_Employer", row: 0, column: 0, cells });
  void session.readSettings();
  session.cancel();
  await done(again);
  await quiet();
  expect(verdictOf(session)).toBe("exempt");
});

test("a sheet that is gone stays gone when the check of another one fails", async () => {
  const verbs = fakeExcel(passing);
  const { session } = await checked(verbs);
  verbs.happens({ kind: "sheetDeleted", sheetId: "sheet-1", local: false });
  await quiet();
  verbs.readSheet.mockRejectedValueOnce(new Error("busy"));
  await done(session.check({ kind: "front" }));
  session.ask({ day: iso("2026-01-01"), smallBusiness: null });
  await jest.advanceTimersByTimeAsync(100);
  expect(session.snapshot().phase).toEqual({ kind: "failed", failure: "gone" });
});
