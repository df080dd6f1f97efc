import { answers } from "../../src/i18n/answers";
import { explainUnreadable } from "../../src/sentences/explain-finding";
import type { Language } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { explainUnreadablePlan } from "../../src/sentences/explain-plan";
import { explainUnreadableVacancies } from "../../src/sentences/explain-vacancy";
import { planTexts } from "../../src/i18n/plan";
import { findPlanLayout } from "../../src/roster/table/plan-layout";
import { findVacancyLayout } from "../../src/roster/table/vacancy-layout";
import { findLayout } from "../../src/roster/table/layout";

const withoutCategory = [
  ["ФИО", "Гражданство", "Режим", 2026, "Столовая"],
  ["Ахметов", "РК", "5/2", 1, null],
];

test.each<[Language, string]>([
  ["en", "Not read: “Режим”, “Столовая”."],
  ["ru", "Не прочитаны: «Режим», «Столовая»."],
  ["kk", "Оқылмағандар: «Режим», «Столовая»."],
])("in %s a refusal names the headings among which the missing column may be", (language, sentence) => {
  const refused = findLayout(withoutCategory);
  if (refused.kind !== "unreadable") throw new Error("There is no category to read");
  expect(explainUnreadable(refused, speaker(answers, language), (row) => row + 1)).toContain(sentence);
});

test.each<[Language, RegExp]>([
  [
    "en",
    /^No column of citizenship was found\. .* Names of states stand under “Откуда”: .* “column: citizenship”/,
  ],
  [
    "ru",
    /^Столбец гражданства не найден\. .* Названия государств стоят под «Откуда»: .* «столбец: гражданство»/,
  ],
  [
    "kk",
    /^Азаматтық бағаны табылмады\. .* «Откуда» астында мемлекеттердің атаулары тұр: .* «баған: азаматтық»/,
  ],
])("in %s a refusal asks whether the column over states is the citizenship", (language, sentence) => {
  const people = [
    ["Ахметов", "Казахстан", "утро"],
    ["Ли", "Китай", "вечер"],
  ];
  const refused = findLayout([["Икс", "Откуда", "Когда"], ...people]);
  if (refused.kind !== "unreadable") throw new Error("Nothing says what the column holds");
  expect(refused).toMatchObject({ row: 0, field: "citizenship", perhaps: ["Откуда"] });
  expect(explainUnreadable(refused, speaker(answers, language), (row) => row + 1)).toMatch(sentence);
});

test("headings that were read are named in the order of the sheet, however each was told", () => {
  const refused = findLayout([
    ["Люди", "Откуда", "Кем работает"],
    ["Ахметов Айдар", "Казахстан", "сварщик"],
    ["Ли Вэй", "Китай", "сварщик"],
  ]);
  expect(refused).toMatchObject({ headings: ["Люди", "Кем работает"], perhaps: ["Откуда"] });
});

test("numbers from 1 to 4 are asked about as categories, but not where they are shifts or grades", () => {
  const refused = (heading: string) =>
    findLayout([
      ["ФИО", "Гражданство", heading],
      ["Ахметов", "РК", 3],
      ["Омаров", "РК", 4],
    ]);
  expect(refused("Ур.")).toMatchObject({ field: "category", perhaps: ["Ур."] });
  expect(refused("Смена")).toMatchObject({ field: "category", perhaps: [] });
  expect(refused("Разряд")).toMatchObject({ field: "category", perhaps: [] });
});

test("the numbers of the lines of a short list are not asked about as categories", () => {
  const refused = findLayout([
    ["Табель", "ФИО", "Гражданство"],
    ["001", "Ахметов Данияр", "Казахстан"],
    ["002", "Ли Вэй", "Китай"],
    ["003", "Серикова Айгуль", "Казахстан"],
    ["итого", null, null],
  ]);
  expect(refused).toMatchObject({ field: "category", perhaps: [] });
});

test("a refusal for another reason names no headings that were not understood", () => {
  const refused = findLayout([["Просто текст"]]);
  expect(refused).toMatchObject({ kind: "unreadable", code: "no_heading" });
  expect(refused).not.toHaveProperty("notRead");
});

test("a row of words of which one names a column is quoted where the list has no headings; a row of somebody is not", () => {
  const refused = findLayout([["Штат"], ["ФИО", "Режим", "Столовая"], ["Ахметов", "5/2", 3]]);
  expect(refused).toMatchObject({ code: "no_heading", notRead: ["Режим", "Столовая"] });
  expect(findLayout([["Ахметов А.", "Ковров", "Сергеевич"]])).not.toHaveProperty("notRead");
});

test.each<[Language, string]>([
  ["en", "Not read: “Зарплата”, “Столовая”."],
  ["ru", "Не прочитаны: «Зарплата», «Столовая»."],
  ["kk", "Оқылмағандар: «Зарплата», «Столовая»."],
])(
  "in %s a list of vacancies that lacks its posting date is told its other headings",
  (language, sentence) => {
    const refused = findVacancyLayout([["Код вакансии", "Должность", "Зарплата", "Столовая"]]);
    if (refused.kind !== "unreadable") throw new Error("There is no posting date to read");
    expect(explainUnreadableVacancies(refused, speaker(answers, language))).toContain(sentence);
  },
);

test.each<[Language, string]>([
  ["en", "Not read: “Deadline”"],
  ["ru", "Не прочитаны: «Deadline»"],
  ["kk", "Оқылмағандар: «Deadline»"],
])("in %s a table that is no plan is told its headings that were not understood", (language, sentence) => {
  const refused = findPlanLayout([["Who", "Deadline"]]);
  if (refused.kind !== "unreadable") throw new Error("Nothing says what is to be done");
  expect(explainUnreadablePlan(refused, speaker(planTexts, language))).toContain(sentence);
});
