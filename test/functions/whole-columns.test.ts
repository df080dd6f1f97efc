import { applicationCheck } from "../../src/functions/application-check";
import { breakDay } from "../../src/functions/break-day";
import { businessSizeOf } from "../../src/functions/business-size";
import { countryOf } from "../../src/functions/country";
import { forecast } from "../../src/functions/forecast";
import { iinOk } from "../../src/functions/iin-ok";
import { isWorkdayOn } from "../../src/functions/is-workday";
import { mciOn } from "../../src/functions/mci";
import { nextWorkdayAfter } from "../../src/functions/next-workday";
import { planOk } from "../../src/functions/plan-ok";
import { quotaOk } from "../../src/functions/quota-ok";
import { ratioOk } from "../../src/functions/ratio-ok";
import { rosterCheck } from "../../src/functions/roster-check";
import { testEndOf } from "../../src/functions/test-end";
import { iso } from "../../src/law/day";
import { outcomeOf } from "./outcome-of";
import { people, roster } from "./rosters";

/** The rows of a sheet. */
const ROWS = 1_048_576;
const day = [[iso("2025-11-05")]];

/** A whole column, or several, with something in the first rows and blanks as a host hands them over below. */
function whole(top: readonly unknown[][], blank: unknown = null): unknown[][] {
  const empty = (top[0] ?? []).map(() => blank);
  return Array.from({ length: ROWS }, (_row, index) => top[index] ?? empty);
}

function blankBelow(answer: unknown, first: unknown): void {
  const rows = answer as unknown[][];
  expect(rows).toHaveLength(ROWS);
  expect(rows[0]).toEqual([first]);
  expect(rows.slice(1).some(([element]) => element !== "")).toBe(false);
}

test("a formula over texts", () => {
  blankBelow(countryOf(whole([["РК"]])), "KZ");
});

test("a formula over numbers", () => {
  blankBelow(iinOk(whole([["900101300007"]], 0)), true);
});

test("a formula over dates", () => {
  blankBelow(testEndOf(whole([[iso("2025-09-01")]], "")), iso("2025-09-16"));
});

test("a formula over several columns", () => {
  const [citizens, total, category] = [[[7]], [[10]], [[1]]].map((top) => whole(top));
  blankBelow(ratioOk(citizens ?? [], total ?? [], category ?? [], day), true);
});

test("a formula over a column and a single value", () => {
  blankBelow(businessSizeOf(whole([[15]]), [[1000]], day), "micro");
});

test("a column of days off", () => {
  const holidays = whole([[iso("2025-09-02")]], 0);
  expect(isWorkdayOn([["02.09.2025"]], holidays)).toEqual([[false]]);
  expect(nextWorkdayAfter([["01.09.2025"]], holidays)).toEqual([[iso("2025-09-03")]]);
});

test("a roster", () => {
  const columns = whole(roster(people(7, "РК", 1), people(3, "КНР", 2)));
  expect(quotaOk(columns, day)).toBe(true);
  expect(rosterCheck(columns, day)).toHaveLength(1);
  expect(outcomeOf(() => rosterCheck(whole([[null]]), day))).toBe("#N/A");
});

test("a roster looked ahead on, and a plan", () => {
  const [headings = [], ...rest] = roster(people(7, "РК", 1), people(3, "КНР", 2));
  const leaving = iso("2026-01-31");
  const top = [
    [...headings, "Дата увольнения"],
    ...rest.map((row, index) => [...row, index > 0 ? null : leaving]),
  ];
  const columns = whole(top);
  expect(breakDay(columns, day)).toEqual([[leaving + 1]]);
  expect(forecast(columns, day)).toHaveLength(5);
  const plan = [
    ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
    ["нанять", 1, 2, "РК", leaving],
  ];
  expect(planOk(columns, whole(plan), day)).toBe(true);
  expect(planOk(columns, whole(plan.slice(0, 1), 0), day)).toBe(false);
});

test("a list of vacancies", () => {
  const top = [
    ["Должность", "Дата публикации", "Код вакансии"],
    ["Инженер", iso("2025-10-01"), "KZ-1"],
  ];
  expect(applicationCheck(whole(top), day)).toHaveLength(2);
});

test("a column where one day is expected is refused", () => {
  expect(outcomeOf(() => mciOn(whole([[null]])))).toBe("#VALUE!");
});
