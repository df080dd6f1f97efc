import type { SheetCells } from "../../../src/excel/read-sheet";
import { iso } from "../../../src/law/day";
import { CheckSession } from "../../../src/taskpane/store/check/check-session";
import { QUIET_MS } from "../../../src/taskpane/store/edit-watch";
import { engine } from "../../../src/taskpane/store/check/engine";
import { verdictCode } from "../../../src/taskpane/store/check/verdict-code";
import type { fakeExcel } from "../fake-excel";
import { sheetOf } from "../roster";
import { done } from "./done";

/** A session that has checked the sheet in front; its clock shows 14:00, 14:01 and so on. */
export async function checked(verbs: ReturnType<typeof fakeExcel>, judge = engine) {
  let minutes = 0;
  const clock = { today: () => iso("2026-02-01"), time: () => `14:0${String(minutes++)}` };
  const session = new CheckSession(verbs, clock, () => Promise.resolve(judge));
  const stop = session.watch();
  await done(session.check({ kind: "front" }));
  return { session, stop };
}

export function verdictOf(session: CheckSession) {
  const { answer } = session.snapshot();
  return answer && verdictCode(answer);
}

/** Waits until edits have come to rest and were followed. */
export async function quiet(): Promise<void> {
  await jest.advanceTimersByTimeAsync(QUIET_MS + 50);
}

/** The cell of a person on the rosters of these tests: they begin in B3. */
export function cell(person: number, column: number) {
  return { row: 2 + person, column: 1 + column, rows: 1, columns: 1 };
}

/** The same sheet with other cells in one row. */
export function withRow(sheet: SheetCells, person: number, row: unknown[]): SheetCells {
  return sheetOf(...sheet.cells.map((old, index) => (index === person ? row : old)));
}
