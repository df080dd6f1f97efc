import { iso, toIso } from "../../../src/law/day";
import { QUIET_MS } from "../../../src/taskpane/store/edit-watch";
import { PlanSession } from "../../../src/taskpane/store/plan/plan-session";
import { fakeExcel } from "../fake-excel";
import { checkTold } from "../store/check-told";
import { listOf, vacancy } from "../vacancies/vacancy-workbook";
import { hires, leaving, person, planOf, rosterOf, sourceOf } from "./plan-workbook";

const DAY = iso("2026-03-18");

beforeEach(() => jest.useFakeTimers());

afterEach(() => jest.useRealTimers());

const quiet = () => jest.advanceTimersByTimeAsync(QUIET_MS + 50);

/** The session of a workbook whose first sheet the Check screen has answered about. */
async function looked(workbook: ReturnType<typeof fakeExcel>, sheet = leaving) {
  const check = checkTold(DAY);
  const session = new PlanSession(workbook, check);
  const stop = session.watch();
  check.tells(sourceOf(sheet));
  await jest.advanceTimersByTimeAsync(50);
  return { session, stop, check };
}

function forecastOf(session: PlanSession) {
  const result = session.snapshot().answer?.result;
  if (result?.kind !== "forecast") throw new Error("There is no forecast.");
  return result;
}

const breakDay = (session: PlanSession) => {
  const { breaks } = forecastOf(session);
  return breaks && toIso(breaks.day);
};

const scenarios = (session: PlanSession) =>
  session.snapshot().answer?.scenarios.map(({ name, answer }) => [name, answer.forecast.breaks !== null]);

test("nothing is asked of Excel before the Check screen has an answer", async () => {
  const workbook = fakeExcel(leaving);
  const session = new PlanSession(workbook, checkTold(DAY));
  session.watch();
  await quiet();
  expect(workbook.readTable).not.toHaveBeenCalled();
  expect(session.snapshot()).toMatchObject({ answer: null, isStale: false });
});

test("what the Check screen answered is looked ahead on, twelve months", async () => {
  const { session } = await looked(fakeExcel(leaving));
  expect(breakDay(session)).toBe("2026-07-01");
  expect(toIso(forecastOf(session).last)).toBe("2027-03-18");
  expect(session.snapshot()).toMatchObject({ phase: { kind: "idle" }, isStale: false });
  expect(session.snapshot().answer?.ways).not.toBeNull();
});

test("another horizon is answered without reading again", async () => {
  const workbook = fakeExcel(leaving);
  const { session } = await looked(workbook);
  const reads = workbook.readTable.mock.calls.length;
  session.ask({ months: 3 });
  await quiet();
  expect(breakDay(session)).toBeNull();
  expect(workbook.readTable).toHaveBeenCalledTimes(reads);
});

test("a new answer of the Check screen is looked ahead on by itself", async () => {
  const { session, check } = await looked(fakeExcel(leaving));
  check.tells(sourceOf(rosterOf(...(leaving.cells.slice(2) as unknown[][]))));
  await quiet();
  expect(breakDay(session)).toBe("2026-03-18");
});

test("the check is followed from answer to answer, without a drawing between, until the screen is left", async () => {
  const check = checkTold(DAY);
  const session = new PlanSession(fakeExcel(leaving), check);
  const leave = session.subscribe(() => undefined);
  check.tells(sourceOf(leaving));
  expect(session.snapshot().answer).toBeNull();
  await session.settled();
  expect(breakDay(session)).toBe("2026-07-01");
  leave();
  check.tells(sourceOf(rosterOf(...(leaving.cells.slice(2) as unknown[][]))));
  await quiet();
  expect(breakDay(session)).toBe("2026-07-01");
});

test("the plan is followed as somebody writes it, and the roster is not read again", async () => {
  const workbook = fakeExcel(leaving);
  const { session } = await looked(workbook);
  expect(session.snapshot().answer?.plan).toBeNull();
  workbook.add(hires);
  workbook.edit("plan");
  expect(session.snapshot().isStale).toBe(true);
  await quiet();
  expect(scenarios(session)).toEqual([["A", false]]);
  expect(session.snapshot().isStale).toBe(false);

  workbook.replace(planOf(["A", "нанять", 2, 2, "Казахстан", iso("2026-08-15")]));
  workbook.edit("plan");
  await quiet();
  expect(scenarios(session)).toEqual([["A", true]]);
  expect(workbook.readSheet).not.toHaveBeenCalled();
});

test("every remark on a plan is told once, also where a row belongs to several scenarios", async () => {
  const workbook = fakeExcel([
    leaving,
    planOf(
      [null, "уход", "Никто Такой", null, null, iso("2026-05-01")],
      ["A", "нанять", 1, 2, "Казахстан", iso("2026-05-01")],
      ["B", "нанять", 2, 2, "Казахстан", iso("2026-05-01")],
    ),
  ]);
  const { session } = await looked(workbook);
  expect(scenarios(session)).toHaveLength(2);
  expect(session.snapshot().answer?.plan?.findings.map(({ code, row }) => [code, row])).toEqual([
    ["plan_person_unknown", 1],
  ]);
});

test("foreigners of a vacancy are counted from the day of its filing", async () => {
  const workbook = fakeExcel([
    leaving,
    listOf(vacancy("Инженер", "2026-03-20", "AST-1", "2026-04-13"), vacancy("Повар", null, null)),
  ]);
  const enough = rosterOf(...(leaving.cells.slice(1, 11) as unknown[][]), person("Один", "РК", 3));
  const { session } = await looked(workbook, enough);
  expect(breakDay(session)).toBe("2026-04-13");
  expect(forecastOf(session).breaks?.tipping).toEqual([{ kind: "files", vacancyRow: 1, people: 1 }]);
});

test("an edit of a sheet that nothing rests on leaves the answer fresh", async () => {
  const workbook = fakeExcel([leaving, hires, { ...hires, id: "firms", sheet: "KZ_Employers" }]);
  const { session } = await looked(workbook);
  workbook.edit("elsewhere");
  expect(session.snapshot().isStale).toBe(false);
});

test("an answer that was broken off leaves the one before with its question", async () => {
  const workbook = fakeExcel(leaving);
  const { session } = await looked(workbook);
  session.ask({ months: 24 });
  session.cancel();
  await quiet();
  const { answer, question, phase } = session.snapshot();
  expect([answer?.question.months, question.months, phase.kind]).toEqual([
    question.months,
    answer?.question.months,
    "idle",
  ]);
});

test("what cannot be read is told, and trying again answers", async () => {
  const workbook = fakeExcel(leaving);
  workbook.readTable.mockRejectedValueOnce(new Error("Excel is busy."));
  const { session } = await looked(workbook);
  expect(session.snapshot()).toMatchObject({ answer: null, phase: { kind: "failed", failure: "read" } });
  await session.tryAgain();
  expect(breakDay(session)).toBe("2026-07-01");
});

test("after the screen was left, edits are not followed until it is shown again", async () => {
  const workbook = fakeExcel([leaving, hires]);
  const { session, stop } = await looked(workbook);
  stop();
  await quiet();
  workbook.replace(planOf(["B", "нанять", 2, 2, "Казахстан", iso("2026-06-15")]));
  workbook.edit("plan");
  await quiet();
  expect(scenarios(session)).toEqual([["A", false]]);
  session.watch();
  await quiet();
  expect(scenarios(session)).toEqual([["B", false]]);
});
