import { iso, toIso } from "../../../src/law/day";
import { QUIET_MS } from "../../../src/taskpane/store/edit-watch";
import { VacancySession } from "../../../src/taskpane/store/vacancies/vacancy-session";
import { fakeExcel } from "../fake-excel";
import { sourceOf } from "../plan/plan-workbook";
import { checkTold } from "../store/check-told";
import { DAY, listOf, plan, staffOf, vacancy } from "./vacancy-workbook";

const clock = { today: () => DAY, time: () => "14:02" };

beforeEach(() => jest.useFakeTimers());

afterEach(() => jest.useRealTimers());

async function checked(workbook: ReturnType<typeof fakeExcel>) {
  const check = checkTold(DAY);
  const session = new VacancySession(workbook, clock, check);
  const stop = session.watch();
  await settled(session.check());
  return { session, stop, check };
}

async function settled(work: Promise<void>) {
  await jest.advanceTimersByTimeAsync(50);
  await work;
}

const quiet = () => jest.advanceTimersByTimeAsync(QUIET_MS + 50);

const vacanciesOf = (session: VacancySession) => {
  const result = session.snapshot().answer?.result;
  return result?.kind === "vacancies" ? result.vacancies : [];
};

const firstDays = (session: VacancySession) =>
  vacanciesOf(session).map(({ firstDay }) => firstDay && toIso(firstDay));

test("the list and the staff are found, read and judged by one press", async () => {
  const { session } = await checked(fakeExcel([plan, staffOf(19, 1)]));
  expect(session.snapshot()).toMatchObject({ phase: { kind: "idle" }, missing: null, isStale: false });
  expect(firstDays(session)).toEqual(["2026-03-11", "2026-03-26", "2026-03-13", null]);
  expect(vacanciesOf(session).map(({ ratio }) => ratio?.verdict)).toEqual(["pass", "pass", "pass", "pass"]);
});

test("a posting date that is changed moves the first safe day by itself", async () => {
  const workbook = fakeExcel(plan);
  const { session } = await checked(workbook);
  const [, ...others] = plan.cells.slice(1);
  workbook.replace(listOf(vacancy("Инженер", "2026-03-02", "AST-1"), ...others));
  workbook.edit("list", { row: 3, column: 5, rows: 1, columns: 1 });
  expect(session.snapshot().isStale).toBe(true);
  await quiet();
  expect(firstDays(session)[0]).toBe("2026-03-18");
  expect(session.snapshot()).toMatchObject({ isStale: false, isBehind: false });
  // Which sheets there are was not asked again.
  expect(workbook.readTops).toHaveBeenCalledTimes(1);
});

test("the staff is read again only after an edit of the staff", async () => {
  const workbook = fakeExcel([plan, staffOf(19, 1)]);
  const { session } = await checked(workbook);
  workbook.replace(staffOf(10, 5));
  workbook.edit("list");
  await quiet();
  expect(vacanciesOf(session)[0]?.ratio?.verdict).toBe("pass");
  workbook.edit("staff");
  await quiet();
  expect(vacanciesOf(session)[0]?.ratio?.verdict).toBe("fail");
});

test("days off that somebody begins to list are heeded, and edits elsewhere are not", async () => {
  const workbook = fakeExcel(listOf(vacancy("Инженер", "2026-03-10", "AST-1")));
  const { session } = await checked(workbook);
  const codes = () => vacanciesOf(session)[0]?.findings.map(({ code }) => code) ?? [];
  expect(codes()).not.toContain("first_day_is_day_off");
  workbook.add({
    id: "days",
    sheet: "KZ_Holidays",
    row: 0,
    column: 0,
    cells: [["Дата"], [iso("2026-03-26")]],
  });
  workbook.edit("days");
  await quiet();
  expect(codes()).toContain("first_day_is_day_off");
});

test("an edit of a sheet that nothing rests on leaves the answer fresh", async () => {
  const table = (name: string) => ({ id: name, sheet: name, row: 0, column: 0, cells: [["", ""]] });
  const workbook = fakeExcel([plan, staffOf(19, 1), table("KZ_Employer"), table("KZ_Holidays")]);
  const { session } = await checked(workbook);
  workbook.edit("elsewhere");
  await quiet();
  expect(session.snapshot().isStale).toBe(false);
  expect(workbook.readSheet).toHaveBeenCalledTimes(2);
});

test("a long staff list is not read again after each edit; its user is told", async () => {
  const workbook = fakeExcel([plan, staffOf(14_000, 1)]);
  const { session } = await checked(workbook);
  workbook.edit("staff");
  await quiet();
  expect(session.snapshot()).toMatchObject({ isStale: true, isBehind: true });
  workbook.replace(listOf(vacancy("Инженер", "2026-03-10", "AST-1")));
  workbook.edit("list");
  await quiet();
  expect(firstDays(session)).toEqual(["2026-03-26"]);
  expect(session.snapshot()).toMatchObject({ isStale: true, isBehind: true });
  await settled(session.check());
  expect(session.snapshot()).toMatchObject({ isStale: false, isBehind: false });
});

test("a deleted list is told, and a renamed one stays the list", async () => {
  const workbook = fakeExcel(plan);
  const { session } = await checked(workbook);
  workbook.replace({ ...plan, sheet: "Заявки" });
  workbook.happens({ kind: "sheetRenamed", sheetId: "list", local: true, name: "Заявки" });
  await quiet();
  expect(session.snapshot().reading?.sheet.sheet).toBe("Заявки");
  workbook.happens({ kind: "sheetDeleted", sheetId: "list", local: true });
  expect(session.snapshot().phase).toEqual({ kind: "failed", failure: "gone" });
});

test("without a list that is said, and with several their user chooses", async () => {
  const { session } = await checked(fakeExcel(staffOf(9, 1)));
  expect(session.snapshot()).toMatchObject({ missing: "none", answer: null });
  const notes = { id: "notes", sheet: "notes", row: 0, column: 0, cells: [["a"]] };
  const several = await checked(fakeExcel([notes, plan, { ...plan, id: "other", sheet: "Ещё" }]));
  expect(several.session.snapshot()).toMatchObject({ missing: "several", answer: null });
  await settled(several.session.check("other"));
  expect(several.session.snapshot()).toMatchObject({ missing: null, reading: { sheet: { id: "other" } } });
});

test("the staff list of the Check screen is measured on where there are several", async () => {
  const workbook = fakeExcel([plan, staffOf(19, 1, "north"), staffOf(10, 5, "south")]);
  const { session, check } = await checked(workbook);
  expect(session.snapshot().reading?.roster.kind).toBe("several");
  check.tells({ ...sourceOf(staffOf(10, 5, "south")), target: { kind: "sheet", sheetId: "south" } });
  await settled(session.check());
  expect(session.snapshot().reading?.roster).toMatchObject({ kind: "read", sheet: { id: "south" } });
  await settled(session.chooseRoster({ id: "north" }));
  expect(session.snapshot().reading?.roster).toMatchObject({ kind: "read", sheet: { id: "north" } });
  await settled(session.chooseRoster("none"));
  expect(vacanciesOf(session).every(({ ratio }) => ratio === null)).toBe(true);
});

test("the size of the employer chosen on the Check screen counts here, without asking Excel again", async () => {
  const workbook = fakeExcel([plan, staffOf(8, 8)]);
  const { session, check } = await checked(workbook);
  const reads = workbook.readSheet.mock.calls.length;
  const verdict = () => vacanciesOf(session)[0]?.ratio?.verdict;
  expect(verdict()).toBe("fail");
  check.tells({ question: { day: DAY, smallBusiness: "yes" } });
  expect(verdict()).toBe("exempt");
  expect(session.snapshot().answer?.smallBusiness).toBe("yes");
  check.tells({ question: { day: DAY, smallBusiness: null } });
  await session.settled();
  expect(verdict()).toBe("fail");
  expect(workbook.readSheet).toHaveBeenCalledTimes(reads);
});

test("another day is answered without asking Excel again", async () => {
  const workbook = fakeExcel(plan);
  const { session } = await checked(workbook);
  const reads = workbook.readSheet.mock.calls.length;
  session.askDay(iso("2026-03-26"));
  expect(vacanciesOf(session)[1]?.verdict).toBe("pass");
  expect(workbook.readSheet).toHaveBeenCalledTimes(reads);
});

test("what cannot be read is told, and nothing of it is shown as an answer", async () => {
  const workbook = fakeExcel(plan);
  workbook.readSheet.mockRejectedValueOnce(new Error("busy"));
  const { session } = await checked(workbook);
  expect(session.snapshot()).toMatchObject({ phase: { kind: "failed", failure: "read" }, answer: null });
});

test("whoever comes back to the screen sees what has changed meanwhile", async () => {
  const workbook = fakeExcel(plan);
  const { session, stop } = await checked(workbook);
  stop();
  await quiet();
  expect(workbook.stopWatching).toHaveBeenCalledTimes(1);
  workbook.replace(listOf(vacancy("Инженер", "2026-03-10", "AST-1")));
  session.watch();
  await quiet();
  expect(firstDays(session)).toEqual(["2026-03-26"]);
});

const moved = listOf(vacancy("Инженер", "2026-03-10", "AST-1"));

test("an edit made while the list is read for the first time is followed", async () => {
  const workbook = fakeExcel(plan);
  const session = new VacancySession(workbook, clock, checkTold(DAY));
  session.watch();
  const read = workbook.readSheet.getMockImplementation();
  let goOn: () => void = () => undefined;
  workbook.readSheet.mockImplementationOnce(async (...asked) => {
    const before = (await read?.(...asked)) as typeof plan;
    await new Promise<void>((resolve) => (goOn = resolve));
    return before;
  });
  const checking = session.check();
  await jest.advanceTimersByTimeAsync(10);
  workbook.replace(moved);
  workbook.edit("list");
  goOn();
  await settled(checking);
  await quiet();
  expect(firstDays(session)).toEqual(["2026-03-26"]);
});

test("an edit that could not be followed leaves the answer behind until a check", async () => {
  const workbook = fakeExcel(plan);
  const { session } = await checked(workbook);
  workbook.readSheet.mockRejectedValueOnce(new Error("busy"));
  workbook.replace(moved);
  workbook.edit("list");
  await quiet();
  expect(session.snapshot()).toMatchObject({ isStale: true, isBehind: true, phase: { kind: "idle" } });
  await settled(session.check());
  expect(session.snapshot()).toMatchObject({ isStale: false, isBehind: false });
});

test("an edit just before a check that fails is followed all the same", async () => {
  const workbook = fakeExcel(plan);
  const { session } = await checked(workbook);
  workbook.replace(moved);
  workbook.edit("list");
  workbook.readSheet.mockRejectedValueOnce(new Error("busy"));
  await settled(session.check());
  expect(session.snapshot()).toMatchObject({ isStale: true, phase: { kind: "failed" } });
  await quiet();
  expect(firstDays(session)).toEqual(["2026-03-26"]);
});

test("a check that fails on a new day leaves the answer its own day", async () => {
  const workbook = fakeExcel(plan);
  let today = DAY;
  const session = new VacancySession(workbook, { today: () => today, time: () => "14:02" }, checkTold(DAY));
  await settled(session.check());
  today = iso("2026-12-01");
  workbook.readSheet.mockRejectedValueOnce(new Error("busy"));
  await settled(session.check());
  expect(session.snapshot().day).toBe(DAY);
});

describe("a long staff list", () => {
  // Every look at the clock finds a turn over, so that there are as many turns on an idle machine as on a busy one.
  beforeEach(() => {
    jest.useRealTimers();
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 1_000));
  });

  afterEach(() => jest.restoreAllMocks());

  /** Enough people for several turns of each day's reading. */
  const long = staffOf(30_000, 40);

  /** A session, with all the phases and answers that it went through. */
  function followed() {
    const workbook = fakeExcel([plan, long]);
    const session = new VacancySession(workbook, clock, checkTold(DAY));
    const phases: string[] = [];
    session.subscribe(() => phases.push(session.snapshot().phase.kind));
    return { session, phases };
  }

  const isJudging = async (session: VacancySession) => {
    while (session.snapshot().phase.kind !== "judging") await new Promise((resolve) => setTimeout(resolve));
  };

  test("while a long staff list is judged the page does other things, and what goes on is told", async () => {
    const { session, phases } = followed();
    let pauses = 0;
    const other = setInterval(() => {
      if (session.snapshot().phase.kind === "judging") pauses++;
    });
    await session.check();
    clearInterval(other);
    expect(pauses).toBeGreaterThan(3);
    expect(phases).toContain("judging");
    expect(session.snapshot()).toMatchObject({
      phase: { kind: "idle" },
      answer: { day: DAY },
      missing: null,
    });
  });

  test("another day asked meanwhile is the one that is answered", async () => {
    const { session } = followed();
    const checking = session.check();
    await isJudging(session);
    session.askDay(iso("2026-03-26"));
    await checking;
    while (session.snapshot().phase.kind !== "idle") await new Promise((resolve) => setTimeout(resolve));
    const { answer, sheets, reading } = session.snapshot();
    expect(answer).toMatchObject({ day: iso("2026-03-26"), result: { day: iso("2026-03-26") } });
    expect([sheets?.lists.length, reading?.sheet.id]).toEqual([1, "list"]);
  });

  test("judging can be broken off: what was answered before stays with its day", async () => {
    const { session } = followed();
    await session.check();
    const before = session.snapshot().answer;
    session.askDay(iso("2026-03-26"));
    await isJudging(session);
    session.cancel();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(session.snapshot()).toMatchObject({ phase: { kind: "idle" }, day: DAY });
    expect(session.snapshot().answer).toBe(before);
  });

  test("the first judging can be broken off as well", async () => {
    const { session } = followed();
    const checking = session.check();
    await isJudging(session);
    session.cancel();
    await checking;
    expect(session.snapshot()).toMatchObject({ phase: { kind: "idle" }, answer: null });
  });
});
