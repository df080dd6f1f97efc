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
import { iso } from "../../src/law/day";
import { outcomeOf, sentenceOf } from "./outcome-of";

const day = [[iso("2025-11-05")]];
const people = (count: number, position: string, citizenship: string) =>
  Array.from({ length: count }, (_, each) => [`Работник ${position} ${String(each)}`, position, citizenship]);

/** A list that says positions and no categories. */
const raw: unknown[][] = [
  ["ФИО", "Должность", "Гражданство"],
  ...people(38, "Сварщик", "РК"),
  ...people(2, "Сварщик", "КНР"),
  ...people(3, "Бухгалтер", "РК"),
];
const decided: unknown[][] = [
  ["Должность", "Категория", "Кем решено", "Дата решения"],
  ["сварщик", 4, "Айгүл", 45_900],
  ["Бухгалтер", null, "", ""],
];
const plan: unknown[][] = [
  ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
  ["нанять", 1, 4, "КНР", iso("2025-12-01")],
];
const vacancies: unknown[][] = [
  ["Должность", "Категория", "Регион работы", "Регион размещения", "Дата публикации", "Код вакансии"],
  ["Сварщик", 4, "Алматы", "Алматы", iso("2025-09-10"), "A1"],
];

test("without the categories a list of positions cannot be told, and the sentence names a position", () => {
  expect(outcomeOf(() => quotaOk(raw, day))).toBe("#N/A");
  expect(sentenceOf(() => quotaOk(raw, day))).toContain("“Сварщик”");
  expect(sentenceOf(() => quotaOk(raw, day))).toContain("KZ_Categories");
});

test("every formula over a roster takes the table of positions", () => {
  expect(quotaOk(raw, day, [[null]], decided)).toBe(true);
  expect(quota(raw, day, [[null]], decided)[2]).toEqual(
    expect.arrayContaining(["workers", 38, 2, 3, "pass"]) as unknown,
  );
  expect(quotaRoom(raw, [[4]], day, [[null]], decided)).toEqual(expect.any(Number));
  expect(quotaGap(raw, [[4]], day, [[null]], decided)).toBe(0);
  expect(quotaWhy(raw, day, [[null]], decided)).toContain("holds");
  expect(rosterCheck(raw, day, decided).slice(1)).toMatchObject([[42, 2, "warning", "position_open", {}]]);
  expect(sentenceOf(() => breakDay(raw, day, [[null]], [[3]], decided))).toContain("does not fail");
  expect(forecast(raw, day, [[null]], [[3]], decided)[2]).toEqual(
    expect.arrayContaining(["workers", 38, 2, "pass"]) as unknown,
  );
  expect(planOk(raw, plan, day, [[null]], decided)).toBe(true);
  expect(applicationCheck(vacancies, day, raw, [[null]], decided)).toHaveLength(2);
});

test("the body of the table without its headings is read too", () => {
  expect(quotaOk(raw, day, [[null]], decided.slice(1))).toBe(true);
});

test("a blank argument is as good as none", () => {
  expect(outcomeOf(() => quotaOk(raw, day, [[null]], [[null]]))).toBe("#N/A");
  expect(outcomeOf(() => quotaOk(raw, day, [[null]], [[""]]))).toBe("#N/A");
});

test.each([
  ["what is no table of positions", [["Айгүл", "Алматы"]], "KZ_Categories[#All]"],
  [
    "a word that is no category",
    [
      ["Должность", "Категория"],
      ["Сварщик", "рабочий"],
    ],
    "Row 2",
  ],
  [
    "one position with two categories",
    [
      ["Должность", "Категория"],
      ["Сварщик", 4],
      ["СВАРЩИК", 3],
    ],
    "Row 3",
  ],
])("%s is refused", (_, table, sentence) => {
  expect(outcomeOf(() => quotaOk(raw, day, [[null]], table))).toBe("#VALUE!");
  expect(sentenceOf(() => quotaOk(raw, day, [[null]], table))).toContain(sentence);
});

test("a category in a column of the list wins over the table", () => {
  const said = [
    ["ФИО", "Должность", "Гражданство", "Категория"],
    ["Ли", "Сварщик", "КНР", 1],
  ];
  expect(quota(said, day, [[null]], decided)[1]).toEqual(expect.arrayContaining(["managers", 1]) as unknown);
});
