import { applicationCheck } from "../../src/functions/application-check";
import { applyFromOf } from "../../src/functions/apply-from";
import { breakDay } from "../../src/functions/break-day";
import { forecast } from "../../src/functions/forecast";
import { nextWorkdayAfter } from "../../src/functions/next-workday";
import { postByOf } from "../../src/functions/post-by";
import { quota } from "../../src/functions/quota";
import { rosterCheck } from "../../src/functions/roster-check";
import { rulesOn } from "../../src/functions/rules";
import { testEndOf } from "../../src/functions/test-end";
import { iso } from "../../src/law/day";

const asOf = [[iso("2026-03-02")]];
const inWords = [[true]];
const days = [[iso("2026-02-02")], ["23.02.2026"], [iso("2026-03-06")]];
const staff = [
  ["ФИО", "Гражданство", "Категория", "Дата увольнения"],
  ["Ахметова", "РК", 2, iso("2026-06-30")],
  ["Омаров", "РК", 2, ""],
  ["Сингх", "Индия", 2, ""],
];
const vacancies = [
  ["Должность", "Дата публикации", "Код вакансии"],
  ["Инженер", iso("2026-02-02"), "EX-1"],
  ["Повар", iso("2026-02-23"), ""],
];

/** Days of the years 1982 to 2119, which no count, share or amount of these answers reaches. */
const isDay = (value: number) => value > 30_000 && value < 80_000;

type Formatted = { readonly basicValue?: unknown; readonly numberFormat?: unknown };

/** The look of each day in an answer; null where it would show as a bare number. */
function looksOfDays(answer: unknown): unknown[] {
  const looks: unknown[] = [];
  for (const cell of (Array.isArray(answer) ? answer : [[answer]]).flat() as unknown[]) {
    const { basicValue, numberFormat = null }: Formatted =
      typeof cell === "object" && cell !== null ? cell : { basicValue: cell };
    if (typeof basicValue === "number" && isDay(basicValue)) looks.push(numberFormat);
  }
  return looks;
}

beforeAll(() => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => true } } } });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each<[string, () => unknown]>([
  ["APPLICATION_CHECK", () => applicationCheck(vacancies, asOf, staff)],
  [
    "APPLICATION_CHECK in words",
    () => applicationCheck(vacancies, asOf, staff, undefined, undefined, inWords),
  ],
  ["APPLY_FROM", () => applyFromOf(days)],
  ["BREAK_DAY", () => breakDay(staff, asOf)],
  ["FORECAST", () => forecast(staff, asOf)],
  ["FORECAST in words", () => forecast(staff, asOf, undefined, undefined, undefined, inWords)],
  ["NEXT_WORKDAY", () => nextWorkdayAfter(days)],
  ["POST_BY", () => postByOf(days)],
  ["RULES", () => rulesOn(asOf)],
  ["RULES in words", () => rulesOn(asOf, inWords)],
  ["TEST_END", () => testEndOf(days)],
])("every day of %s shows as a day", (_, answer) => {
  const looks = looksOfDays(answer());
  expect(looks.length).toBeGreaterThan(0);
  expect([...new Set(looks)]).toEqual(["dd.mm.yyyy"]);
});

test.each<[string, () => unknown]>([
  ["QUOTA", () => quota(staff, asOf)],
  ["ROSTER_CHECK", () => rosterCheck(staff, asOf)],
])("%s has no days to show", (_, answer) => {
  expect(looksOfDays(answer())).toEqual([]);
});
