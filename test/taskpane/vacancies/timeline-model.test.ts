import { iso, toIso } from "../../../src/law/day";
import { byNextStep } from "../../../src/roster/vacancies/by-next-step";
import { timelineModel } from "../../../src/taskpane/screens/vacancies/timeline-model";
import { checked } from "../../roster/vacancies/vacancy-sheet";
import { DAY, listOf, plan, vacancy } from "./vacancy-workbook";

const modelOf = (cells: unknown[][], day: string, daysOff = new Set<never>()) =>
  timelineModel(byNextStep(checked(cells, day).vacancies), iso(day), daysOff);

test("each vacancy has the days of its search, and one to be posted those of a posting in time", () => {
  const { rows } = modelOf(plan.cells, "2026-03-18");
  const days = rows.map(({ vacancy: { facts }, posted, end, firstDay, planned, isAhead }) => [
    facts.position,
    ...[posted, end, firstDay, planned].map((day) => day && toIso(day)),
    isAhead,
  ]);
  expect(days).toEqual([
    ["Инженер", "2026-02-23", "2026-03-10", "2026-03-11", null, false],
    ["Повар", "2026-02-25", "2026-03-12", "2026-03-13", null, false],
    ["Наладчик", "2026-03-10", "2026-03-25", "2026-03-26", null, false],
    ["Монтажник", "2026-04-18", "2026-05-03", "2026-05-04", "2026-05-04", true],
  ]);
});

test("whole weeks are drawn, with every day of the vacancies and the as-of day in them", () => {
  const { from, to, weeks, months, rows, isCut } = modelOf(plan.cells, "2026-03-18");
  // 16 February 2026 is a Monday, and so is 11 May.
  expect([toIso(from), toIso(to)]).toEqual(["2026-02-16", "2026-05-11"]);
  expect(weeks).toHaveLength((to - from) / 7);
  expect(months.map(toIso)).toEqual(["2026-02-16", "2026-03-01", "2026-04-01", "2026-05-01"]);
  const days = rows.flatMap(({ posted, firstDay }) => [posted, firstDay]);
  for (const day of [DAY, ...days]) expect(day !== null && day >= from && day < to).toBe(true);
  expect(isCut).toBe(false);
});

test("weekends, holidays and the employer's own days off are shaded, worked days are not", () => {
  const cells = listOf(vacancy("Инженер", "2026-03-10", "AST-1")).cells;
  const { daysOff } = timelineModel(
    checked(cells, "2026-03-18").vacancies,
    DAY,
    new Set([iso("2026-03-19")]),
  );
  const off = new Set(daysOff.map(toIso));
  // Nauryz moves on to the 24th and the 25th; the 19th is this employer's own.
  for (const day of ["2026-03-14", "2026-03-19", "2026-03-21", "2026-03-25"])
    expect([day, off.has(day)]).toEqual([day, true]);
  for (const day of ["2026-03-18", "2026-03-26"]) expect([day, off.has(day)]).toEqual([day, false]);
});

test("what lies far away does not stretch the picture, and the picture says that it is cut", () => {
  const cells = listOf(vacancy("Давняя", "2024-01-10", "A-1"), vacancy("Инженер", "2026-03-10", "A-2")).cells;
  const { from, to, isCut } = modelOf(cells, "2026-03-18");
  expect(isCut).toBe(true);
  expect(to - from).toBeLessThan(190);
});

test("a vacancy without any day has no line", () => {
  const cells = [
    ["Вакансия", "Дата публикации", "Вид заявления"],
    ["Менеджер проекта", null, "внутрикорпоративный перевод"],
  ];
  expect(modelOf(cells, "2026-03-18").rows).toEqual([]);
});

test("a first safe day that is a day off comes with the working day after it", () => {
  // Posted on 5 March, 15 days end on the 20th; the 21st to the 25th are days off.
  const { rows } = modelOf(listOf(vacancy("Инженер", "2026-03-05", "A-1")).cells, "2026-03-18");
  expect(rows.map(({ firstDay, workday }) => [firstDay, workday].map((day) => day && toIso(day)))).toEqual([
    ["2026-03-21", "2026-03-26"],
  ]);
});
