import { iso } from "../../src/law/day";
import { readSettings } from "../../src/roster/settings/employer-settings";
import { forecastRoster } from "../../src/roster/forecast/forecast-roster";
import { judgeEmployers } from "../../src/roster/employers/judge-employers";
import { judgeRoster, rejudge } from "../../src/roster/judgement/judge-roster";
import { forecastPlan } from "../../src/roster/plan/forecast-plan";
import { checkVacancies } from "../../src/roster/vacancies/check-vacancies";

const day = iso("2026-03-01");

const LIST_WITH_LEAVERS = [
  ["ФИО", "Гражданство", "Категория"],
  ...Array.from({ length: 6 }, (_, index) => [`Ахметов ${String(index)}`, "РК", 1]),
  ...["Ван Вэй", "Ли Лэй", "Чжан Мин"].map((name) => [name, "КНР", 1]),
  ["Уволенные", null, null],
  ["Омаров Я.", "РК", 1],
];

test("people below a heading of leavers leave every screen's answer of a day open alike", () => {
  const cells = LIST_WITH_LEAVERS;
  const forecast = forecastRoster({ cells, from: day });
  const list = [
    ["Вакансия", "Кол-во", "Категория", "Дата размещения", "Планируемая дата подачи", "Вид заявки"],
    ["Сварщик", 1, 3, iso("2026-02-01"), iso("2026-04-01"), "новое"],
  ];
  const vacancies = checkVacancies({ cells: list, day, roster: { cells } });
  const employers = judgeEmployers({ cells, day });
  expect(judgeRoster({ cells, day })).toMatchObject({ verdict: "undecided", headcount: { min: 9, max: 10 } });
  expect(forecast.kind === "forecast" && forecast.steps[0]?.verdict).toBe("undecided");
  expect(vacancies.kind === "vacancies" && vacancies.vacancies[0]?.ratio?.groups.managers.verdict).toBe(
    "undecided",
  );
  expect(employers.kind === "employers" && employers.employers[0]?.verdict).toBe("undecided");
});

test("people whom a plan adds below a list of leavers are none of these", () => {
  // With everybody 31 of 44 pass and without the leavers 28 of 40; without them and with the one planned 28 of 41 fail.
  const people = (count: number, citizenship: string) =>
    Array.from({ length: count }, (_, index) => [`Сапаров ${String(index)}`, citizenship, 1]);
  const cells = [
    ["ФИО", "Гражданство", "Категория"],
    ...people(28, "РК"),
    ...people(12, "КНР"),
    ["Уволенные", null, null],
    ...people(3, "РК"),
  ];
  const plan = [
    ["Что", "Кто", "Гражданство", "Категория", "Дата"],
    ["нанять", "Ван Вэй", "КНР", 1, iso("2026-04-01")],
  ];
  const planned = forecastPlan({ cells, from: day, plan, months: 3 });
  expect(planned.kind === "plan_forecast" && planned.forecast.steps.map(({ verdict }) => verdict)).toEqual([
    "pass",
    "undecided",
  ]);
});

test("an edit below a heading of leavers changes the answer as the whole list read anew does", () => {
  const cells = LIST_WITH_LEAVERS.map((row) => [
    ...row,
    row === LIST_WITH_LEAVERS[0] ? "Дата увольнения" : null,
  ]);
  const dated = cells.with(-1, ["Омаров Я.", "РК", 1, iso("2026-01-15")]);
  const judged = judgeRoster({ cells: dated, day });
  if (judged.kind !== "judged") throw new Error(judged.kind);
  expect(judged.verdict).toBe("fail");
  expect(rejudge(judged, cells, [cells.length - 1])?.verdict ?? "undecided").toBe("undecided");
});

test("a permit that ends before the filing day is read in Vacancies as it is in Plan", () => {
  const citizens = Array.from({ length: 8 }, (_, index) => [`Ахметов ${String(index)}`, "РК", 3, null]);
  const roster = [
    ["ФИО", "Гражданство", "Категория", "Срок действия разрешения"],
    ...citizens,
    ["Ван Вэй", "КНР", 3, iso("2026-03-15")],
  ];
  const list = [
    ["Вакансия", "Кол-во", "Категория", "Дата размещения", "Планируемая дата подачи", "Вид заявки"],
    ["Сварщик", 1, 1, iso("2026-02-01"), iso("2026-04-01"), "новое"],
  ];
  const vacancies = checkVacancies({ cells: list, day, roster: { cells: roster } });
  const forecast = forecastRoster({ cells: roster, from: day, vacancies: { cells: list } });
  const filed = vacancies.kind === "vacancies" ? vacancies.vacancies[0]?.ratio : null;
  const step =
    forecast.kind === "forecast" ? forecast.steps.findLast((each) => each.day <= iso("2026-04-01")) : null;
  expect(filed?.groups.workers.verdict).toBe("fail");
  expect(step?.groups.workers.verdict).toBe("fail");
});

test("columns chosen for the list of vacancies hold wherever the list is read", () => {
  const roster = [
    ["ФИО", "Гражданство", "Категория"],
    ["Ахметов А.", "РК", 3],
    ["Ахметов Б.", "РК", 3],
    ["Ван Вэй", "КНР", 3],
  ];
  const list = [
    ["Вакансия", "Кол-во", "Категория", "Выложили на биржу", "Едем подавать"],
    ["Сварщик", 2, 3, iso("2026-02-01"), iso("2026-04-01")],
  ];
  const { chosenVacancyHeadings } = readSettings(
    [
      ["vacancy column: posted", "Выложили на биржу"],
      ["vacancy column: planned", "Едем подавать"],
      ["vacancy column: position", "Вакансия"],
    ],
    day,
  );
  const sheet = { cells: list, chosenHeadings: chosenVacancyHeadings };
  expect(checkVacancies({ ...sheet, day, roster: { cells: roster } }).kind).toBe("vacancies");
  const forecast = forecastRoster({ cells: roster, from: day, vacancies: sheet });
  expect(forecast.kind === "forecast" && forecast.vacancyProblem).toBeNull();
  expect(forecast.kind === "forecast" && forecast.steps.map((step) => step.day)).toContain(iso("2026-04-01"));
});

test("a contract whose term stands in a note ends in the forecast on the day on which a check sees it end", () => {
  const cells = [
    ["ФИО", "Гражданство", "Категория", "Примечание"],
    ...Array.from({ length: 8 }, (_, index) => [`Ахметов ${String(index)}`, "РК", 3, null]),
    ["Омаров Ян", "РК", 3, "срочный до 31.05.2026"],
    ["Ли Вэй", "КНР", 3, null],
  ];
  const forecast = forecastRoster({ cells, from: day, months: 3 });
  const verdictOn = (on: string) => {
    const judged = judgeRoster({ cells, day: iso(on) });
    return judged.kind === "judged" ? judged.verdict : judged.kind;
  };
  expect(forecast.kind === "forecast" && forecast.steps.map((step) => [step.day, step.verdict])).toEqual([
    [day, "pass"],
    [iso("2026-06-01"), "undecided"],
  ]);
  expect([verdictOn("2026-05-31"), verdictOn("2026-06-01")]).toEqual(["pass", "undecided"]);
});
