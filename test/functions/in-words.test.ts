import { applicationCheck } from "../../src/functions/application-check";
import { forecast } from "../../src/functions/forecast";
import { quota } from "../../src/functions/quota";
import { quotaWhy } from "../../src/functions/quota-why";
import { rosterCheck } from "../../src/functions/roster-check";
import { rulesOn } from "../../src/functions/rules";
import { parametersOn } from "../../src/domain/parameters";
import { languages } from "../../src/i18n/language";
import { cellTexts } from "../../src/i18n/cells";
import { type Day, iso } from "../../src/law/day";
import { effectOf, severityOfEffect, vacancyFindingCodes } from "../../src/roster/vacancies/vacancy-findings";
import { outcomeOf } from "./outcome-of";

const asOf = [[iso("2026-03-02")]];
const yes = [[true]];
const staff = [
  ["ФИО", "Гражданство", "Категория", "Дата увольнения"],
  ["Ахметова", "РК", 2, iso("2026-06-30")],
  ["Омаров", "РК", 2, ""],
  ["Серик", "", 2, ""],
  ["Сингх", "Индия", 1, ""],
];
const list = [
  ["Должность", "Дата публикации", "Код вакансии"],
  ["Инженер", iso("2026-02-02"), ""],
  ["", iso("2026-02-23"), "EX-2"],
];

const in_ = (displayLanguage: string) =>
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const tables = (words?: unknown[][]) => ({
  quota: quota(staff, asOf, undefined, undefined, words),
  forecast: forecast(staff, asOf, undefined, undefined, undefined, words),
  rosterCheck: rosterCheck(staff, asOf, undefined, words),
  rules: rulesOn(asOf, words),
  applicationCheck: applicationCheck(list, asOf, staff, undefined, undefined, words),
});

test("a table in words has the numbers and days of the one in codes, in the same places", () => {
  in_("ru-RU");
  const numbersOf = (table: unknown[][]) =>
    table.slice(1).map((row) => row.map((cell) => (typeof cell === "number" ? cell : null)));
  const { rosterCheck: ofCodes, applicationCheck: byRow, ...codes } = tables();
  const { rosterCheck: ofWords, applicationCheck: byName, ...words } = tables(yes);
  expect(Object.values(words).map(numbersOf)).toEqual(Object.values(codes).map(numbersOf));
  expect(numbersOf(byName).map((row) => row.slice(1))).toEqual(numbersOf(byRow).map((row) => row.slice(1)));
  expect(ofCodes).toHaveLength(ofWords.length);
});

test("QUOTA, FORECAST and ROSTER_CHECK say in Russian what they say in codes", () => {
  in_("ru-RU");
  const { quota: counted, forecast: ahead, rosterCheck: checked } = tables(yes);
  expect(counted.map((row) => [row[0], row[7]])).toEqual([
    ["Группа", "Ответ"],
    ["категории 1–2", "ответить нельзя"],
    ["категории 3–4", "никого"],
  ]);
  expect(ahead[3]?.slice(1)).toEqual(["категории 1–2", 1, 1, "не соблюдено", 0, "1–4", "увольнение 2"]);
  expect(checked[1]?.slice(0, 3)).toEqual([4, "Гражданство", "ошибка"]);
});

test("APPLICATION_CHECK names a vacancy by its position, and by its row where it has none", () => {
  in_("kk-KZ");
  expect(tables(yes).applicationCheck.map((row) => [row[0], row[3], row[5]])).toEqual([
    ["Бос орын", "Не жетіспейді", "Келесі қадам"],
    ["Инженер", "жариялау коды жоқ, арақатынас түсініксіз", "кодты жазу"],
    [3, "іздеу әлі жүріп жатыр, арақатынас түсініксіз", "ашық мәселелерді қарау"],
  ]);
});

test("RULES says terms with their unit, and activities by their article", () => {
  in_("en-US");
  const value = (name: string) => rulesOn(asOf, yes).find((row) => row[0] === name)?.[1];
  expect(value("Deadline: layoff ahead")).toBe("1 month before");
  expect(value("Deadline: contract signed")).toBe("5 working days");
  expect(value("Activities in which no business is small")).toMatch(/^listed in art\. 24\(4\)/);
  expect(value("Portals")).toContain("enbek.kz");
});

test.each(languages)("no code stays a code in a table in words, in %s", (language) => {
  in_(language);
  const said = (key: string) => cellTexts[language].some((table) => table[key] !== undefined);
  const spoken = vacancyFindingCodes.filter((code) => severityOfEffect(effectOf(code)) !== "tip");
  expect(spoken.filter((code) => !said(`code.${code}`))).toEqual([]);
  const days = ["2023-01-01", "2023-07-01", "2025-09-01", "2026-03-02"].map(iso);
  const names = days.flatMap((day: Day) => parametersOn(day).map(({ name }) => name));
  expect(names.filter((name) => !said(`rule.${name}`))).toEqual([]);
  const isCode = (cell: unknown) => typeof cell === "string" && /^[a-z]+(_[a-z]+)+$/.test(cell);
  for (const day of days) expect(rulesOn([[day]], yes).flatMap((row) => row.filter(isCode))).toEqual([]);
  expect(Object.values(tables(yes)).flatMap((table) => table.flat().filter(isCode))).toEqual([]);
});

test.each([
  ["left out", undefined],
  ["FALSE", [[false]]],
  ["blank", [[null]]],
  ["a blank that arrives as 0", [[0]]],
])("codes are the default: %s", (_, words) => {
  in_("ru-RU");
  expect(tables(words).quota[0]?.[0]).toBe("group");
});

test("what is neither TRUE nor FALSE is no answer to how a table is to be worded", () => {
  expect(outcomeOf(() => tables([["да"]]))).toBe("#VALUE!");
  expect(outcomeOf(() => tables([[{ error: "#N/A" }]]))).toBe("#N/A");
});

describe("QUOTA_WHY", () => {
  const settled = staff.filter((row) => row[1] !== "");
  const sentences = (text: string) => text.split(/\. (?=[A-Z])/);

  test("is two sentences, and the rest with TRUE at the end", () => {
    in_("en-US");
    const short = quotaWhy(settled, asOf);
    expect(sentences(short)).toHaveLength(2);
    expect(short).toMatch(/^The ratio does not hold on 02\.03\.2026.*law checked on \d\d\.\d\d\.\d{4}\.$/);
    const all = quotaWhy(settled, asOf, undefined, undefined, yes);
    expect(all).toContain("No exemption was claimed");
    expect(all).toContain("Possible fine");
    for (const sentence of sentences(short)) expect(all).toContain(sentence);
  });

  test("keeps what decides an open answer and what the settings leave open", () => {
    in_("en-US");
    expect(quotaWhy(staff, asOf)).toContain("Row 4 of the range");
    expect(quotaWhy(settled, asOf, [["Employer kind", "state institution"]])).toContain("is not modelled");
  });
});
