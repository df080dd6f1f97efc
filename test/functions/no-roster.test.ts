import { applicationCheck } from "../../src/functions/application-check";
import { breakDay } from "../../src/functions/break-day";
import { forecast } from "../../src/functions/forecast";
import { planOk } from "../../src/functions/plan-ok";
import { quota } from "../../src/functions/quota";
import { quotaGap } from "../../src/functions/quota-gap";
import { quotaOk } from "../../src/functions/quota-ok";
import { quotaRoom } from "../../src/functions/quota-room";
import { quotaWhy } from "../../src/functions/quota-why";
import { rosterCheck } from "../../src/functions/roster-check";
import { FROM } from "./dated-staff";
import { outcomeOf, sentenceOf } from "./outcome-of";

const plan = [
  ["Scenario", "What to do", "Who or how many", "Category", "Citizenship", "Day"],
  ["A", "hire", 1, 2, "Kazakhstan", 46_000],
];
const employers = [
  ["Работодатель", "БИН", "Вид работодателя", "Малый бизнес"],
  ["ТОО А", "060340003240", "company", "да"],
];
const vacancies = [
  ["Должность", "Дата публикации"],
  ["Инженер", 45_901],
];

test.each<[string, () => unknown]>([
  ["QUOTA_OK", () => quotaOk(null as never, FROM)],
  ["BREAK_DAY", () => breakDay(undefined as never, FROM)],
  ["PLAN_OK", () => planOk(null as never, plan, FROM)],
])("%s without a roster says that it is left out", (_, formula) => {
  expect(outcomeOf(formula)).toBe("#VALUE!");
  expect(sentenceOf(formula)).toBe(
    "The staffing sheet is left out. Give its range with the headings, such as A1:F60.",
  );
});

test.each<[string, (cells: unknown[][]) => unknown]>([
  ["QUOTA_OK", (cells) => quotaOk(cells, FROM)],
  ["QUOTA", (cells) => quota(cells, FROM)],
  ["QUOTA_ROOM", (cells) => quotaRoom(cells, [[1]], FROM)],
  ["QUOTA_GAP", (cells) => quotaGap(cells, [[1]], FROM)],
  ["QUOTA_WHY", (cells) => quotaWhy(cells, FROM)],
  ["ROSTER_CHECK", (cells) => rosterCheck(cells, FROM)],
  ["BREAK_DAY", (cells) => breakDay(cells, FROM)],
  ["FORECAST", (cells) => forecast(cells, FROM)],
  ["PLAN_OK", (cells) => planOk(cells, plan, FROM)],
  ["APPLICATION_CHECK", (cells) => applicationCheck(vacancies, FROM, cells)],
])("%s takes neither a plan nor a table of employers for a roster", (_, formula) => {
  expect(outcomeOf(() => formula(plan))).toBe("#VALUE!");
  expect(sentenceOf(() => formula(plan))).toMatch(/plan .*not as a staffing sheet/);
  expect(outcomeOf(() => formula(plan.slice(1)))).toBe("#VALUE!");
  expect(outcomeOf(() => formula(employers))).toBe("#VALUE!");
});
