import { planTexts } from "../../../src/i18n/plan";
import { planWords } from "../../../src/sentences/explain-plan";
import { type Language, languages } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import type { Day } from "../../../src/law/day";
import { findLayout } from "../../../src/roster/table/layout";
import { type PlanEntry, planCells } from "../../../src/roster/plan/plan-entry";
import { findVacancyLayout } from "../../../src/roster/table/vacancy-layout";

const entries: readonly PlanEntry[] = [
  { action: "hire", who: 5, category: 4, isCitizen: true, day: 46_000 as Day, scenario: "A" },
  { action: "move", who: "Омаров Б.", category: 2, isCitizen: false, day: 46_010 as Day, scenario: "" },
];

function planIn(language: Language, rows = entries) {
  return planCells(rows, planWords(speaker(planTexts, language)));
}

test.each(languages)("the plan that is written in %s is no roster and no list of vacancies", (language) => {
  for (const rows of [entries, []]) {
    const cells = planIn(language, rows);
    expect(findLayout(cells)).toMatchObject({ kind: "unreadable", code: "is_a_plan", row: 0 });
    expect(findLayout([["План"], [], ...cells])).toMatchObject({ code: "is_a_plan", row: 2 });
    expect(findVacancyLayout(cells).kind).toBe("unreadable");
  }
});

test.each(languages)("the rows of a plan in %s without its headings are no roster", (language) => {
  const undated = entries.map((entry) => ({
    ...entry,
    action: "hire" as const,
    who: 5,
    day: null,
    isCitizen: true,
  }));
  expect(findLayout(planIn(language, undated).slice(1))).toMatchObject({ code: "no_heading" });
});

test.each([
  ["in words of its own", ["Что", "Кто", "Категория", "Страна"]],
  ["of numbers", ["Action", "Count", "Category", "Citizenship", "Date"]],
  ["of names, with its scenarios", ["Сценарий", "Действие", "ФИО", "Категория", "Гражданство"]],
])("a plan %s is no roster", (_, headings) => {
  expect(findLayout([headings])).toMatchObject({ code: "is_a_plan" });
});

test.each([
  ["beside names", ["ФИО", "Гражданство", "Категория", "Действие"]],
  ["beside dates", ["Кто", "Гражданство", "Категория", "Дата приема", "Действие"]],
  ["beside scenarios and dates", ["ФИО", "Гражданство", "Категория", "Дата приема", "Действие", "Вариант"]],
  ["in words that only begin so", ["Кто", "Гражданство", "Категория", "Действие договора"]],
])("a roster with a column of what to do %s stays a roster", (_, headings) => {
  expect(findLayout([headings, ["Омаров Б.", "РК", 2, "продлить"]]).kind).toBe("layout");
});

test.each([
  [
    "en",
    ["Employer", "BIN", "Parent company", "Employer kind", "Small business", "Average annual headcount"],
  ],
  [
    "ru",
    [
      "Работодатель",
      "БИН",
      "Головная компания",
      "Вид работодателя",
      "Малый бизнес",
      "Среднегодовая численность",
    ],
  ],
  [
    "kk",
    [
      "Жұмыс беруші",
      "БСН",
      "Бас компания",
      "Жұмыс берушінің түрі",
      "Шағын бизнес",
      "Орташа жылдық адам саны",
    ],
  ],
])("a table of employers in %s is no roster and no list of vacancies", (_, headings) => {
  for (const rows of [
    [],
    [["ТОО А", "060340003240", null, "company", "yes", 10]],
    [["А", 1, "Б", 2, "да", 3]],
  ]) {
    expect(findLayout([headings, ...rows])).toMatchObject({ kind: "unreadable", code: "no_heading" });
    expect(findVacancyLayout([headings, ...rows]).kind).toBe("unreadable");
  }
});
