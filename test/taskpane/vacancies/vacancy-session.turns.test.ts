import { iso } from "../../../src/law/day";
import { VacancySession } from "../../../src/taskpane/vacancies/vacancy-session";
import { fakeExcel } from "../fake-excel";
import { DAY, plan, staffOf } from "./vacancy-workbook";

const clock = { today: () => DAY, time: () => "14:02" };

/** Enough people for several turns of each day's reading. */
const long = staffOf(30_000, 40);

/** A session, with all the phases and answers that it went through. */
function followed() {
  const workbook = fakeExcel([plan, long]);
  const session = new VacancySession(workbook, clock);
  const phases: string[] = [];
  session.subscribe(() => phases.push(session.snapshot().phase.kind));
  return { session, phases };
}

const isJudging = async (session: VacancySession) => {
  while (session.snapshot().phase.kind !== "judging") await new Promise((resolve) => setTimeout(resolve));
};

test("while a long staff list is judged the page does other things, and what goes on is told", async () => {
  const { session, phases } = followed();
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  await session.check();
  clearInterval(other);
  expect(turns).toBeGreaterThan(3);
  expect(phases).toContain("judging");
  expect(session.snapshot()).toMatchObject({ phase: { kind: "idle" }, answer: { day: DAY }, missing: null });
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
