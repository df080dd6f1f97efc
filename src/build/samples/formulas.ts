import type { Area } from "../../sheet/area";
import type { Look, Workbook } from "../../xlsx/workbook";
import { inFormulaNamespace } from "../in-formula-namespace";
import { block, type Entry, SheetDraft } from "./sheet-draft";
import { BODY, DATE_FORMAT, HEADING, workbookOf, writeHeadings, writeTitle } from "./sheet-style";
import { sampleFormula } from "./sample-formula";
import { iso } from "../../law/day";

const people: readonly (readonly [string, string, number])[] = [
  ["Кунанбаева Сабина", "Казахстан", 1],
  ["Мартин Дюваль", "Франция", 1],
  ["Ержан Төлеубай", "Қазақстан", 2],
  ["Остапенко Илья", "РК", 2],
  ["Aigerim Zhunus", "Kazakhstan", 2],
  ["Сәуле Мұқан", "ҚР", 3],
  ["Гафуров Далер", "Таджикистан", 3],
  ["Ли Анна", "Казахстан", 3],
  ["Бауыржан Әділ", "Қазақстан", 4],
  ["Кравец Семён", "РК", 4],
];

const FIRST_PERSON = 5;
const ROSTER = `$A$4:$C$${String(FIRST_PERSON + people.length - 1)}`;
const DAY = "$F$4";
const POSTED = "$F$5";
const PEOPLE = "$F$6";
const INCOME = "$F$7";

/** A small vacancy list for the formula that takes one. */
const vacancies: readonly (readonly [string, string | null, string | null, number])[] = [
  ["Инженер", "2025-10-06", "DEMO-01", 2],
  ["Сварщик", "2025-10-21", "DEMO-02", 4],
  ["Технолог", "2025-10-27", null, 3],
  ["Водитель", null, null, 4],
];
const VACANCY_SHEET = "Вакансии";
const FIRST_VACANCY = 4;
const VACANCIES = `${VACANCY_SHEET}!$A$${String(FIRST_VACANCY - 1)}:$D$${String(FIRST_VACANCY + vacancies.length - 1)}`;

/** A plan that brings the second group back into the ratio, for the formula that takes one. */
const plan: readonly (readonly (string | number)[])[] = [
  ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
  ["принять на работу", 3, 3, "Казахстан", iso("2025-11-05")],
  ["принять на работу", 2, 4, "Казахстан", iso("2025-11-05")],
];
const PLAN_SHEET = "План";
const FIRST_PLAN_ROW = 3;
const PLAN = `${PLAN_SHEET}!$A$${String(FIRST_PLAN_ROW)}:$E$${String(FIRST_PLAN_ROW + plan.length - 1)}`;

/** Formula, a plain description of its answer, and whether the answer is a date. */
const formulas: readonly (readonly [formula: string, answer: string, isDate?: true])[] = [
  [`KZ.QUOTA_OK(${ROSTER},${DAY})`, "Соблюдено ли соотношение · Does the ratio hold"],
  [`KZ.QUOTA_ROOM(${ROSTER},1,${DAY})`, "Сколько ещё иностранцев в категориях 1–2 · Room for foreigners"],
  [`KZ.QUOTA_GAP(${ROSTER},3,${DAY})`, "Сколько граждан не хватает в категориях 3–4 · Citizens missing"],
  [`KZ.RATIO_OK(7,10,1,${DAY})`, "7 граждан из 10, категории 1–2 · 7 citizens of 10"],
  [`KZ.RATIO_ROOM(60,60,3,${DAY})`, "60 граждан из 60: место для иностранцев · Room beside 60 citizens"],
  [`KZ.RATIO_GAP(69,99,1,${DAY})`, "69 граждан из 99: сколько не хватает · Citizens missing"],
  [`KZ.QUOTA_APPLIES(${PEOPLE},TRUE,${DAY})`, "Действует ли соотношение для малого бизнеса · Does it bind"],
  [`KZ.BUSINESS_SIZE(${PEOPLE},${INCOME},${DAY})`, "Класс бизнеса · Size of the business"],
  [`KZ.MCI(${DAY})`, "Месячный расчётный показатель, тенге · Monthly calculation index"],
  [`KZ.TEST_END(${POSTED})`, "15-й день поиска · The 15th day of the search", true],
  [
    `KZ.APPLY_FROM(${POSTED})`,
    "Первый день подачи, осторожный счёт · First day to apply, cautious count",
    true,
  ],
  [`KZ.POST_BY(DATE(2026,3,2))`, "Опубликовать не позже, чтобы подать 02.03.2026 · Post by", true],
  [`KZ.TEST_STATUS(${POSTED},${DAY})`, "Состояние поиска · Where the search stands"],
  [`KZ.IS_WORKDAY(KZ.APPLY_FROM(${POSTED}))`, "Рабочий ли это день · Is that a working day"],
  [
    `KZ.NEXT_WORKDAY(KZ.TEST_END(${POSTED}))`,
    "Первый рабочий день после поиска · Working day after it",
    true,
  ],
  ["KZ.COUNTRY($B$6)", "Страна второго человека · Country of the second person"],
  ["KZ.IS_CITIZEN($B$6)", "Гражданин ли он · Is this a citizen"],
  ['KZ.CATEGORY("вторая категория")', "Категория числом · The category as a number"],
  ['KZ.IIN_OK("900101300007")', "Правильно ли составлен ИИН · Is the IIN well formed"],
  [`KZ.BREAK_DAY(${ROSTER},${DAY})`, "С какого дня соотношение не соблюдено · First day it fails", true],
  [
    `INDEX(KZ.FORECAST(${ROSTER},${DAY}),3,5)`,
    "Категории 3–4 в первый день · Categories 3–4 on the first day",
  ],
  [`KZ.PLAN_OK(${ROSTER},${PLAN},${DAY})`, "Соблюдено ли оно с планом · Does it hold with the plan"],
  [`ROWS(KZ.ROSTER_CHECK(${ROSTER},${DAY}))-1`, "Сколько замечаний к таблице слева · Findings in the table"],
];

const HEADER_ROW = 4;
const FIRST_FORMULA = 11;

/** Every formula of the add-in, over a small roster. */
export function formulaTour(): Workbook {
  const sheet = new SheetDraft("Формулы", [24, 16, 12, 4, 66, 16, 42, 48, 11, 12, 11, 14, 11, 11]);
  writeTitle(
    sheet,
    "Все формулы KZ · Every KZ formula · Барлық KZ формулалары",
    "Вымышленные люди. Меняйте значения слева и в столбце F — ответы пересчитаются.",
    7,
  );
  writeHeadings(sheet, HEADER_ROW, ["ФИО", "Гражданство", "Категория"]);
  people.forEach((person, index) => {
    person.forEach((value, column) => sheet.put(FIRST_PERSON + index, column + 1, value, BODY));
  });
  writeInputs(sheet);
  writeFormulas(sheet);
  writeWideFormulas(sheet);
  return workbookOf(sheet, vacancySheet(), planSheet());
}

function vacancySheet(): SheetDraft {
  const sheet = new SheetDraft(VACANCY_SHEET, [24, 18, 18, 12]);
  writeTitle(sheet, "Вакансии · Vacancies · Бос орындар", "Вымышленные вакансии и коды.", 4);
  writeHeadings(sheet, FIRST_VACANCY - 1, ["Вакансия", "Дата публикации", "Код вакансии", "Категория"]);
  vacancies.forEach(([position, posted, code, category], index) => {
    const row = FIRST_VACANCY + index;
    sheet.put(row, 1, position, BODY);
    sheet.put(row, 2, posted === null ? null : iso(posted), BODY, DATE_FORMAT);
    sheet.put(row, 3, code, BODY);
    sheet.put(row, 4, category, BODY);
  });
  return sheet;
}

function planSheet(): SheetDraft {
  const sheet = new SheetDraft(PLAN_SHEET, [24, 18, 12, 18, 14]);
  writeTitle(sheet, "План · Plan · Жоспар", "Одна строка — одно действие.", 5);
  const [headings = [], ...actions] = plan;
  writeHeadings(sheet, FIRST_PLAN_ROW, headings.map(String));
  actions.forEach((values, index) => {
    values.forEach((value, column) =>
      sheet.put(FIRST_PLAN_ROW + 1 + index, column + 1, value, BODY, column === 4 ? DATE_FORMAT : "General"),
    );
  });
  return sheet;
}

function writeInputs(sheet: SheetDraft): void {
  const inputs = [
    ["На дату · As-of day", iso("2025-11-05"), DATE_FORMAT],
    ["Вакансия опубликована · Vacancy posted", iso("2025-08-17"), DATE_FORMAT],
    ["Численность · Headcount", 20, "0"],
    ["Среднегодовой доход, тенге · Average income", 240_000_000, "#,##0"],
  ] as const;
  inputs.forEach(([label, value, format], index) => {
    sheet.put(4 + index, 5, label, BODY);
    sheet.put(4 + index, 6, value, { ...BODY, fill: "#FFF6D6" }, format);
  });
}

function writeFormulas(sheet: SheetDraft): void {
  ["Вопрос · Question", "Ответ · Answer", "Формула · Formula"].forEach((heading, index) =>
    sheet.put(FIRST_FORMULA - 1, 5 + index, heading, HEADING),
  );
  formulas.forEach(([formula, answer, isDate], index) => {
    const row = FIRST_FORMULA + index;
    sheet.put(row, 5, answer, BODY);
    const look: Look = { ...BODY, horizontal: "center" };
    sheet.put(row, 6, { formula: sampleFormula(formula) }, look, isDate ? DATE_FORMAT : "General");
    sheet.put(row, 7, shown(formula), BODY);
  });
}

/** Formulas whose tables spill, and the explanation, which needs a wide cell. */
function writeWideFormulas(sheet: SheetDraft): void {
  const table = FIRST_FORMULA + formulas.length + 2;
  writeTable(sheet, `KZ.QUOTA(${ROSTER},${DAY})`, block(table, 5, 3, 10), []);

  const why = `KZ.QUOTA_WHY(${ROSTER},${DAY})`;
  sheet.put(table + 4, 5, shown(why));
  for (let column = 5; column <= 14; column++)
    sheet.put(table + 5, column, column === 5 ? { formula: sampleFormula(why) } : null, {
      vertical: "top",
      wrap: true,
    });
  sheet.merge(table + 5, 5, 10);
  sheet.setHeight(table + 5, 64);

  const applications = block(table + 9, 5, vacancies.length + 1, 8);
  writeTable(sheet, `KZ.APPLICATION_CHECK(${VACANCIES},${DAY})`, applications, APPLICATION_DATES);
  const rules = block(table + 12 + vacancies.length, 5, RULE_ROWS, 6);
  writeTable(sheet, `KZ.RULES(${DAY})`, rules, RULE_DATES);
}

/** Columns "first_day", "next_day" and "both_from" of the APPLICATION_CHECK table. */
const APPLICATION_DATES = [7, 11, 12];
/** Rows of the RULES table, including headings. */
const RULE_ROWS = 16;
/** Its columns "since" and "checked_on". */
const RULE_DATES = [7, 10];

/** A formula that spills a table, with its text above. */
function writeTable(sheet: SheetDraft, formula: string, area: Area, dates: readonly number[]): void {
  const [first, left] = [area.row + 1, area.column + 1];
  sheet.put(first - 1, left, shown(formula));
  for (let column = left; column < left + area.columns; column++)
    sheet.put(first, column, column === left ? arrayFormula(formula, area) : null, HEADING);
  for (let row = first + 1; row < first + area.rows; row++)
    for (const column of dates) sheet.put(row, column, null, {}, DATE_FORMAT);
}

function shown(formula: string): string {
  return inFormulaNamespace(`=${formula.replaceAll("$", "")}`);
}

/** An array formula, because only Excel writes the metadata that marks a spilling formula in a file. */
function arrayFormula(formula: string, spill: Area): Entry {
  return { formula: sampleFormula(formula), spill };
}
