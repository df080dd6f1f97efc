import { iso } from "../../../src/law/day";
import { judgeInSteps } from "../../../src/roster/judgement/judge-roster";
import {
  checkVacancies,
  checkVacanciesInSteps,
  type VacanciesQuestion,
} from "../../../src/roster/vacancies/check-vacancies";
import { runToEnd } from "../../../src/roster/steps";

const DAY = iso("2026-03-18");

/** Citizens who leave one by one, foreigners whose permits end, and somebody nobody understands. */
function staff(citizens: number, foreigners: number): readonly unknown[][] {
  const row = (name: string, country: string, leave: string | null, permit: string | null) =>
    [name, country, 3, leave && iso(leave), permit && iso(permit)] as unknown[];
  return [
    ["ФИО", "Гражданство", "Категория", "Дата увольнения", "Разрешение действует до"],
    ...Array.from({ length: citizens }, (_, at) =>
      row(`Гражданин ${String(at)}`, "РК", at % 7 === 0 ? `2026-04-${String(10 + (at % 15))}` : null, null),
    ),
    ...Array.from({ length: foreigners }, (_, at) =>
      row(`Иностранец ${String(at)}`, "КНР", null, at % 2 === 0 ? "2026-04-02" : null),
    ),
    ["Кто-то", "КР", 3, null, null],
  ];
}

const HEADINGS = [
  "Должность",
  "Категория",
  "Количество мест",
  "Дата публикации",
  "Регистрационный код",
  "Плановая дата подачи",
  "Дата подачи",
];

const vacancies = [
  HEADINGS,
  ["Инженер", 3, 1, iso("2026-02-23"), "A-1", null, null],
  ["Наладчик", 3, 2, iso("2026-03-10"), "A-2", iso("2026-04-15"), null],
  ["Повар", 3, 1, iso("2026-02-25"), null, iso("2026-05-04"), null],
  ["Слесарь", 4, 1, iso("2026-02-01"), "A-4", null, iso("2026-03-02")],
  ["Сварщик", 3, 9, null, null, iso("2026-06-04"), null],
];

const question = (
  cells: readonly unknown[][] | null,
  more: Partial<VacanciesQuestion> = {},
): VacanciesQuestion => ({
  cells: vacancies,
  day: DAY,
  ...(cells && { roster: { cells } }),
  ...more,
});

test.each([
  ["a staff with room", question(staff(70, 2))],
  ["a staff that is short", question(staff(20, 4))],
  ["a staff at the limit, day by day", question(staff(60, 5))],
  ["no staff", question(null)],
  [
    "a staff that cannot be read",
    question([
      ["Имя", "Город"],
      ["А", "Б"],
    ]),
  ],
  ["an empty staff", question([])],
  [
    "an exempt employer",
    question(staff(10, 3), { employer: { smallBusiness: "yes", kind: "company", declaredHeadcount: null } }),
  ],
  ["a day before the rules", question(staff(3, 1), { day: iso("2020-01-01") })],
  ["a list that cannot be read", question(staff(3, 1), { cells: [["Имя"], ["А"]] })],
])("in steps the answer is the same: %s", (_, asked) => {
  expect(runToEnd(checkVacanciesInSteps(asked))).toEqual(checkVacancies(asked));
});

test("a long staff list is read once, in steps, for all the days that are asked about", () => {
  const cells = staff(20_000, 300);
  const ofOneDay = [...judgeInSteps({ cells, day: DAY })].length;
  expect(ofOneDay).toBeGreaterThan(3);
  const steps = [...checkVacanciesInSteps(question(cells))].length;
  expect(steps).toBeGreaterThan(ofOneDay);
  expect(steps).toBeLessThan(2 * ofOneDay + vacancies.length);
});
