import { applicationCheck } from "../../src/functions/application-check";
import { applyFromOf } from "../../src/functions/apply-from";
import { breakDay } from "../../src/functions/break-day";
import { MOST_CARDS } from "../../src/functions/host/card";
import { quotaGap } from "../../src/functions/quota-gap";
import { quotaOk } from "../../src/functions/quota-ok";
import { quotaRoom } from "../../src/functions/quota-room";
import { iso } from "../../src/law/day";
import { languages } from "../../src/i18n/language";
import "./custom-functions-shim";

const day = iso("2026-03-02");
const asOf = [[day]];
const IIN = "850101300128";
const staff = [
  ["ФИО", "ИИН", "Гражданство", "Категория", "Дата увольнения"],
  ["Ахметова Айгуль", IIN, "РК", 2, iso("2026-06-30")],
  ["Омаров Болат", "", "РК", 2, ""],
  ["Серик Дана", "", "РК", 2, ""],
  ["Сингх Раджеш", "", "Индия", 1, ""],
];
const failing = [...staff, ["Чен Ли", "", "КНР", 2, ""]];
const vacancies = [
  ["Должность", "Дата публикации", "Код вакансии", "Категория", "ФИО"],
  ["Инженер", iso("2026-02-02"), "EX-1", 2, "Чен Ли"],
];

type Line = {
  type: string;
  basicValue: unknown;
  propertyMetadata?: { sublabel: string };
  properties?: Lines;
};
type Lines = Record<string, Line>;
type Carded = Line & { numberFormat?: string; properties: Lines };

/** An Excel with so much of Office.js. */
function excelWith(sets: Record<string, number>, displayLanguage = "ru-RU"): void {
  const isSetSupported = (name: string, version: string) =>
    Number(version.split(".")[1]) <= (sets[name] ?? 0);
  Object.assign(globalThis, { Office: { context: { displayLanguage, requirements: { isSetSupported } } } });
}

const newest = { ExcelApi: 19, CustomFunctionsRuntime: 4 };

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const answers = (settings?: unknown[][]) => ({
  QUOTA_OK: quotaOk(failing, asOf, settings),
  QUOTA_ROOM: quotaRoom(staff, [[2]], asOf, settings),
  QUOTA_GAP: quotaGap(failing, [["1-2"]], asOf, settings),
  BREAK_DAY: breakDay(staff, asOf, settings)[0]?.[0],
  APPLY_FROM: applyFromOf([[iso("2026-02-02")]], settings)[0]?.[0],
  APPLICATION_CHECK: applicationCheck(vacancies, asOf, staff, settings)[1]?.[1],
});

const plain = {
  QUOTA_OK: false,
  QUOTA_ROOM: 0,
  QUOTA_GAP: 2,
  BREAK_DAY: iso("2026-07-01"),
  APPLY_FROM: iso("2026-02-18"),
  APPLICATION_CHECK: "fail",
};

test("an answer is its plain value with counts, day, act and confidence behind it", () => {
  excelWith(newest);
  const given = answers() as Record<keyof typeof plain, Carded>;
  expect(
    Object.fromEntries(Object.entries(given).map(([name, { basicValue }]) => [name, basicValue])),
  ).toEqual(plain);
  for (const each of Object.values(given)) {
    expect(Object.keys(each.properties)).toEqual(expect.arrayContaining(["act", "confidence", "checked_on"]));
    expect(each).toMatchObject({ layouts: { compact: { icon: "Calculator" } } });
  }
  const { QUOTA_OK, QUOTA_GAP, BREAK_DAY, APPLY_FROM, APPLICATION_CHECK } = given;
  expect(QUOTA_OK.properties).toMatchObject({
    gap: { basicValue: 2, propertyMetadata: { sublabel: "Скольких граждан не хватает" } },
    day: { basicValue: day, numberFormat: "dd.mm.yyyy" },
    managers: {
      basicValue: "категории 1–2: граждан 3 из 5, требуется не менее 70%, не хватает 2 граждан",
      properties: { citizens: { basicValue: 3 }, share: { basicValue: 60 }, required: { basicValue: 70 } },
    },
  });
  expect(QUOTA_GAP.properties).toMatchObject({ foreigners: { basicValue: 2 }, gap: { basicValue: 2 } });
  expect(BREAK_DAY).toMatchObject({ type: "Double", numberFormat: "dd.mm.yyyy" });
  expect(BREAK_DAY.properties).toMatchObject({ managers: { properties: { citizens: { basicValue: 2 } } } });
  expect(APPLY_FROM.properties).toMatchObject({
    posted: { basicValue: iso("2026-02-02") },
    search_days: { basicValue: 15 },
    last_day: { basicValue: iso("2026-02-17") },
  });
  expect(APPLICATION_CHECK.properties).toMatchObject({
    filing_day: { basicValue: day },
    gap: { basicValue: 2 },
    managers: { properties: { foreigners: { basicValue: 2 } } },
  });
});

test.each([
  ["an Excel without properties", { ExcelApi: 18, CustomFunctionsRuntime: 4 }],
  ["one whose formulas give no data types", { ExcelApi: 19, CustomFunctionsRuntime: 3 }],
])("in %s an answer is its plain value", (_, sets) => {
  excelWith(sets);
  const days =
    sets.CustomFunctionsRuntime >= 4 ? (value: number) => ({ basicValue: value }) : (value: number) => value;
  expect(answers()).toMatchObject({
    ...plain,
    BREAK_DAY: days(plain.BREAK_DAY),
    APPLY_FROM: days(plain.APPLY_FROM),
  });
  expect(JSON.stringify(answers())).not.toContain("properties");
});

test.each(["Cards", "Карточки", "Карточкалар"])(
  "“%s: no” in the settings leaves the plain value",
  (label) => {
    excelWith(newest);
    expect(JSON.stringify(answers([[label, "нет"]]))).not.toContain("properties");
    expect(JSON.stringify(answers([[label, "да"]]))).toContain("properties");
  },
);

test.each(languages)("no card holds a name or an IIN, in %s", (language) => {
  excelWith(newest, language);
  const written = JSON.stringify(answers());
  for (const private_ of [...failing.slice(1).flatMap(([name]) => String(name).split(" ")), IIN])
    expect(written).not.toContain(private_);
});

test("every line of a card is named in words of the language", () => {
  const labels = languages.map((language) => {
    excelWith(newest, language);
    const lines = (of: Lines): string[] =>
      Object.values(of).flatMap(({ propertyMetadata, properties = {} }) => [
        propertyMetadata?.sublabel ?? "",
        ...lines(properties),
      ]);
    return Object.values(answers()).flatMap((each) => lines((each as Carded).properties));
  });
  expect(new Set(labels.map(({ length }) => length)).size).toBe(1);
  expect(labels.flat()).not.toContain("");
  expect(
    labels[0]?.filter((label, index) => label === labels[1]?.[index] || label === labels[2]?.[index]),
  ).toEqual([]);
});

test("an exempt employer's card names the act of the exemption, and small business no ratio it needs", () => {
  excelWith(newest);
  const given = quotaOk(failing, asOf, [[true]]) as Carded;
  expect(given.basicValue).toBe(true);
  expect(given.properties).toMatchObject({
    verdict: { basicValue: "освобождён" },
    act: { basicValue: "приказ № 93 от 28.03.2025" },
  });
});

test("a long column carries no cards, which would go beyond what Excel takes", () => {
  excelWith(newest);
  const column = (rows: number) => Array.from({ length: rows }, (_, row) => [iso("2026-02-02") + (row % 3)]);
  const sizes = [MOST_CARDS, MOST_CARDS + 1].map((rows) => JSON.stringify(applyFromOf(column(rows))).length);
  expect(sizes[0]).toBeLessThan(1_000_000);
  expect(JSON.stringify(applyFromOf(column(MOST_CARDS + 1)))).not.toContain("properties");
});

test("a search before the rules are known has a card without law", () => {
  excelWith(newest);
  const [[given] = []] = applyFromOf([[iso("2022-02-02")]]) as Carded[][];
  expect(Object.keys(given?.properties ?? {})).toEqual(["posted", "search_days", "last_day"]);
});

test("a cell with a card is read as its value by every formula that is given it", () => {
  excelWith(newest);
  const told = quotaOk(failing, [[answers().APPLY_FROM]]) as Carded;
  expect(told.properties["day"]?.basicValue).toBe(plain.APPLY_FROM);
  expect(quotaOk(failing, asOf, [[{ type: "Boolean", basicValue: true, properties: {} }]])).toMatchObject({
    basicValue: true,
  });
});
