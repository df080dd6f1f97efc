import { toIso } from "../../../src/law/day";
import { iso } from "../../../src/law/day";
import { byNextStep } from "../../../src/roster/vacancies/by-next-step";
import { checkVacancies } from "../../../src/roster/vacancies/check-vacancies";
import { filingChecklist } from "../../../src/roster/vacancies/filing-checklist";
import { checked, headings } from "./vacancy-sheet";

const posted = iso("2025-10-01");
const engineer = ["Инженер", posted, "KZ-1", "да"];

test("rows that stand for no vacancy are passed over", () => {
  const { vacancies } = checked(
    [
      ["Вакансии ТОО «Пример»"],
      ["№", ...headings],
      [1, 2, 3, 4, 5],
      [],
      ["Производство"],
      [1, ...engineer],
      [null, ...headings],
      [2, "Сварщик"],
      ["Итого", 2],
      ["Примечание: сроки предварительные"],
    ],
    "2025-11-05",
  );
  expect(vacancies.map(({ row, facts }) => [row, facts.position])).toEqual([
    [5, "Инженер"],
    [7, "Сварщик"],
  ]);
});

test("a list without a vacancy is a list", () => {
  expect(checked([headings], "2025-11-05").vacancies).toEqual([]);
});

test("a day before the rules are known has no answer", () => {
  expect(checkVacancies({ cells: [headings, engineer], day: iso("2022-12-31") })).toMatchObject({
    kind: "not_covered",
  });
});

test.each([
  ["Дата публикации", "скоро", "date_unreadable"],
  ["Дата публикации", "10/11/2025", "date_ambiguous"],
  ["Дата публикации", 2025, "date_implausible"],
  ["Дата публикации", { error: "#N/A" }, "date_unreadable"],
  ["Дата подачи", "на неделе", "date_unreadable"],
  ["Плановая дата подачи", "после праздников", "date_unreadable"],
  ["Код вакансии", { error: "#REF!" }, "code_unclear"],
  ["Код вакансии", "уточнить", "code_unclear"],
  ["Код вакансии", true, "code_unclear"],
  ["Вид заявления", "иное", "kind_unclear"],
])("an unclear cell under «%s» (%p) leaves the vacancy open and is named", (heading, value, code) => {
  const row: Record<string, unknown> = {
    Вакансия: "Инженер",
    "Дата публикации": posted,
    "Код вакансии": "KZ-1",
    "Центр занятости": "да",
    "Вид заявления": "новое",
    "Плановая дата подачи": null,
    "Дата подачи": null,
  };
  const names = Object.keys(row);
  const { vacancies } = checked([names, Object.values({ ...row, [heading]: value })], "2025-11-05");
  expect(vacancies[0]).toMatchObject({
    verdict: "undecided",
    findings: [{ code, severity: "error", effect: "undecided", row: 1, column: names.indexOf(heading) }],
  });
});

test("a sheet without a column for codes cannot say that one is missing", () => {
  const { vacancies } = checked(
    [
      ["Вакансия", "Дата публикации"],
      ["Инженер", posted],
    ],
    "2025-11-05",
  );
  expect(vacancies[0]).toMatchObject({ verdict: "undecided" });
  expect(vacancies[0]?.findings[0]).toMatchObject({ code: "code_column_missing", column: 0 });
});

test("a date that Excel keeps with a time of day is that day", () => {
  const { vacancies } = checked([headings, ["Инженер", posted + 0.75, "KZ-1", "да"]], "2025-10-17");
  expect(vacancies[0]).toMatchObject({ verdict: "pass", firstDay: iso("2025-10-17") });
});

test("another reading that would change the verdict is named", () => {
  const { vacancies } = checked([headings, engineer], "2025-10-16");
  expect(vacancies[0]).toMatchObject({
    verdict: "undecided",
    alternatives: [{ name: "first_filing_day", value: "on_last_day", verdict: "pass" }],
  });
});

test("vacancies are ordered by the next thing to do", () => {
  const cells = [
    [...headings, "Плановая дата подачи", "Дата подачи", "Результат"],
    ["Выдана", posted, "KZ-1", "да", null, iso("2025-10-20"), "выдано"],
    ["Подана", posted, "KZ-2", "да", null, iso("2025-10-30"), null],
    ["По плану", null, null, null, iso("2025-12-19"), null, null],
    ["Идёт поиск", iso("2025-10-27"), "KZ-3", "да", null, null, null],
    ["Без кода", iso("2025-10-27"), null, "да", null, null, null],
    ["Созрела", posted, "KZ-4", "да", null, null, null],
  ];
  const { vacancies } = checked(cells, "2025-11-05");
  const steps = byNextStep(vacancies).map(({ facts, next }) => [
    facts.position,
    next.what,
    ...[next.dueDay, next.byDay, next.fileDay].map((day) => day && toIso(day)),
  ]);
  expect(steps).toEqual([
    ["Без кода", "add_code", "2025-11-05", null, "2025-11-12"],
    ["Созрела", "file", "2025-11-05", null, "2025-11-05"],
    ["Идёт поиск", "file", "2025-11-12", null, "2025-11-12"],
    ["По плану", "post", "2025-12-03", "2025-12-03", "2025-12-19"],
    ["Подана", "await", null, null, null],
    ["Выдана", "done", null, null, null],
  ]);
});

test("a plan that leaves no time for the search is told the first day it could have", () => {
  const cells = [
    [...headings, "Плановая дата подачи"],
    ["Повар", null, null, null, iso("2025-11-10")],
  ];
  expect(checked(cells, "2025-11-05").vacancies[0]?.next).toEqual({
    what: "post",
    dueDay: iso("2025-11-05"),
    byDay: null,
    fileDay: iso("2025-11-21"),
  });
});

test("the checklist tells what is done, what is missing and what only a person can confirm", () => {
  const { vacancies } = checked(
    [
      [...headings, "Регион работы", "Регион размещения", "Подходящие кандидаты", "Портал"],
      [...engineer, "г. Алматы", "Алматы қаласы", 0, "migration.enbek.kz"],
      ["Повар", posted, null, "нет", "ЮКО", "г. Шымкент", "двое", "почта"],
    ],
    "2025-11-05",
  );
  const states = vacancies.map((vacancy) => filingChecklist(vacancy).map(({ state }) => state));
  expect(states).toEqual([
    ["done", "done", "done", "done", "done", "to_confirm", "done", "to_confirm", "to_confirm"],
    ["done", "missing", "unclear", "missing", "unclear", "to_confirm", "unclear", "to_confirm", "to_confirm"],
  ]);
  for (const { sources, confidence } of vacancies.flatMap(filingChecklist)) {
    expect(sources.length).toBeGreaterThan(0);
    expect(confidence).not.toBe("confirmed");
  }
});
