import { applicationCheck } from "../../src/functions/application-check";
import { iso } from "../../src/law/day";
import { outcomeOf, sentenceOf } from "./outcome-of";
import { people, roster } from "./rosters";

const table = ["row", "verdict", "first_day", "missing", "warnings", "next", "next_day", "both_from"];
const headings = ["Должность", "Дата публикации", "Код вакансии", "ЦЗН", "Категория"];
const asOf = [[iso("2025-09-17")]];
const complete = ["Инженер", iso("2025-09-01"), "EX-1", "да", 2];
const running = ["Повар", iso("2025-09-10"), null, null, 3];

test("APPLICATION_CHECK gives each vacancy its row, verdict, first safe day, what is missing and the next step", () => {
  const list = [["Вакансии"], headings, complete, [null], running, ["Сварщик", "", "", "да", 4]];
  const padded = list.map((row) => [...row, ...Array<null>(5)].slice(0, 5).map((cell) => cell ?? null));
  expect(applicationCheck(padded, asOf)).toEqual([
    table,
    [3, "pass", iso("2025-09-17"), "", "", "file", iso("2025-09-17"), ""],
    [
      ...[5, "fail", iso("2025-09-26"), "running, code_missing", "office_not_noted"],
      ...["add_code", iso("2025-09-17"), ""],
    ],
    [6, "fail", "", "not_posted", "", "post", iso("2025-09-17"), ""],
  ]);
});

test("APPLICATION_CHECK gives the first day on which the search and the ratio both hold, where there is one", () => {
  const leaving = [
    ["ФИО", "Гражданство", "Категория", "Дата увольнения"],
    ...Array.from({ length: 3 }, (_, index) => [`Работник ${String(index)}`, "РК", 2, null]),
    ["Чжан Вэй", "КНР", 2, iso("2025-10-05")],
  ];
  const bothFrom = (staff?: unknown[][]) => applicationCheck([headings, complete], asOf, staff)[1]?.[7];
  // The search is over on 17.09, and with one foreigner more 3 of 5 would be citizens until the other is gone.
  expect(bothFrom(leaving)).toBe(iso("2025-10-06"));
  expect(bothFrom(roster(people(3, "РК", 2)))).toBe(iso("2025-09-17"));
  expect(bothFrom(roster(people(1, "РК", 2)))).toBe("");
  expect(bothFrom()).toBe("");
});

test("APPLICATION_CHECK counts the foreigners asked for against the roster, and knows the employer", () => {
  const staff = roster(people(2, "РК", 2));
  const verdictWith = (...more: unknown[][][]) => applicationCheck([headings, complete], asOf, ...more)[1];
  expect(verdictWith()?.[1]).toBe("pass");
  expect(verdictWith(staff)?.slice(1, 6)).toEqual([
    "fail",
    iso("2025-09-17"),
    "ratio_short",
    "",
    "add_citizens",
  ]);
  expect(verdictWith(staff, [[true]])?.[1]).toBe("pass");
  expect(verdictWith(roster(people(3, "РК", 2)))?.[1]).toBe("pass");
  expect(verdictWith(staff, [["Толкование: запрашиваемые", "сейчас"]])?.[1]).toBe("pass");
});

test.each([
  [["Reading: first day to file", "on the 15th day"], "2025-09-16", "новое", "pass"],
  [["Толкование: первый день подачи", "после 15-го дня"], "2025-09-16", "новое", "undecided"],
  [["Түсіндірме: ұзарту алдындағы іздеу", "қажет"], "2025-09-15", "продление", "fail"],
  [["Толкование: поиск перед продлением", "не нужен"], "2025-09-15", "продление", "pass"],
  [["Reading: search before a transfer", "required"], "2025-09-15", "ВКП", "fail"],
  [["Reading: oldest posting", 60], "2026-02-01", "новое", "pass"],
])("APPLICATION_CHECK reads %j among the settings", (setting, day, kind, verdict) => {
  const list = [
    [...headings, "Вид заявления"],
    [...complete, kind],
  ];
  const answer = applicationCheck(list, [[iso(day)]], undefined, [setting]);
  expect(answer[1]?.[1]).toBe(verdict);
  expect(String(answer[1]?.[4]).includes("posting_too_old")).toBe(day === "2026-02-01");
});

test("APPLICATION_CHECK without a roster, in whatever way Excel says so, looks at no ratio", () => {
  const without = applicationCheck([headings, complete], asOf);
  for (const blank of [null, [[null]], [[""]], [[0]]])
    expect(applicationCheck([headings, complete], asOf, blank as unknown[][])).toEqual(without);
});

test.each([
  ["no heading", [[1, 2, 3]], asOf, undefined, "#VALUE!", /headings of a list of vacancies/],
  ["a roster in its place", roster(people(2, "РК", 2)), asOf, undefined, "#VALUE!", /headings/],
  [
    "no posting date",
    [headings.filter((each) => !each.startsWith("Дата"))],
    asOf,
    undefined,
    "#VALUE!",
    /date/,
  ],
  ["no vacancy", [headings], asOf, undefined, "#N/A", /No vacancy/],
  ["an unreadable roster", [headings, complete], asOf, [["а", "б"]], "#VALUE!", /heading row/],
  ["a day before the rules", [headings, complete], [["2022-12-31"]], undefined, "#N/A", /01\.01\.2023/],
  ["a logical day", [headings, complete], [[true]], undefined, "#VALUE!", /QUOTA_OK/],
])("APPLICATION_CHECK of %s is an error with a sentence", (_, list, day, staff, code, sentence) => {
  const formula = () => applicationCheck(list as unknown[][], day, staff);
  expect(outcomeOf(formula)).toBe(code);
  expect(sentenceOf(formula)).toMatch(sentence);
});

test("APPLICATION_CHECK names a setting that it cannot use", () => {
  const formula = () =>
    applicationCheck([headings, complete], asOf, undefined, [["Reading: first day to file", "soon"]]);
  expect(outcomeOf(formula)).toBe("#VALUE!");
  expect(sentenceOf(formula)).toContain("soon");
});
