import { iso } from "../../src/law/day";
import { readSettings } from "../../src/roster/settings/employer-settings";
import { forecastRoster } from "../../src/roster/forecast/forecast-roster";
import { checkVacancies } from "../../src/roster/vacancies/check-vacancies";

const day = iso("2026-03-01");

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
