import { type CellFormulaValue, Workbook, type Worksheet } from "exceljs";
import { DATE_FORMAT, serial, styleBody, styleHeader, styleHeading, writeTitle } from "./sheet-style";
import { storedFormula } from "./stored-formula";

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

/** A small list of vacancies, for the formula that reads one. */
const vacancies: readonly (readonly [string, string | null, string | null, number])[] = [
  ["Инженер", "2025-10-06", "DEMO-01", 2],
  ["Сварщик", "2025-10-21", "DEMO-02", 4],
  ["Технолог", "2025-10-27", null, 3],
  ["Водитель", null, null, 4],
];
const VACANCY_SHEET = "Вакансии";
const FIRST_VACANCY = 4;
const VACANCIES = `${VACANCY_SHEET}!$A$${String(FIRST_VACANCY - 1)}:$D$${String(FIRST_VACANCY + vacancies.length - 1)}`;

/** A plan that mends the second group, for the formula that reads one. */
const plan: readonly (readonly (string | number)[])[] = [
  ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
  ["нанять", 3, 3, "Казахстан", serial("2025-11-05")],
  ["нанять", 2, 4, "Казахстан", serial("2025-11-05")],
];
const PLAN_SHEET = "План";
const FIRST_PLAN_ROW = 3;
const PLAN = `${PLAN_SHEET}!$A$${String(FIRST_PLAN_ROW)}:$E$${String(FIRST_PLAN_ROW + plan.length - 1)}`;

/** Formula, what it answers in the reader's own words, and whether the answer is a date. */
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
  [`KZ.APPLY_FROM(${POSTED})`, "Первый безопасный день подачи · First safe day to apply", true],
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

/** Every formula of the add-in once, over a small table. */
export function formulaTour(): Workbook {
  const book = new Workbook();
  const sheet = book.addWorksheet("Формулы");
  sheet.columns = [24, 16, 12, 4, 66, 16, 42, 48, 11, 12, 11, 14, 11, 11].map((width) => ({ width }));
  writeTitle(
    sheet,
    "Все формулы KZ · Every KZ formula · Барлық KZ формулалары",
    "Вымышленные люди. Меняйте значения слева и в столбце F — ответы пересчитаются.",
    7,
  );
  writeRoster(sheet);
  writeVacancies(book.addWorksheet(VACANCY_SHEET));
  writePlan(book.addWorksheet(PLAN_SHEET));
  writeInputs(sheet);
  writeFormulas(sheet);
  writeWideFormulas(sheet);
  return book;
}

function writeRoster(sheet: Worksheet): void {
  ["ФИО", "Гражданство", "Категория"].forEach((heading, index) => {
    sheet.getCell(HEADER_ROW, index + 1).value = heading;
  });
  people.forEach((person, index) => {
    person.forEach((value, column) => {
      const cell = sheet.getCell(FIRST_PERSON + index, column + 1);
      cell.value = value;
      styleBody(cell);
    });
  });
  styleHeader(sheet.getRow(HEADER_ROW));
}

function writeVacancies(sheet: Worksheet): void {
  sheet.columns = [24, 18, 18, 12].map((width) => ({ width }));
  writeTitle(sheet, "Вакансии · Vacancies · Бос орындар", "Вымышленные вакансии и коды.", 4);
  sheet.getRow(FIRST_VACANCY - 1).values = ["Вакансия", "Дата публикации", "Код вакансии", "Категория"];
  styleHeader(sheet.getRow(FIRST_VACANCY - 1));
  vacancies.forEach(([position, posted, code, category], index) => {
    [position, posted === null ? null : serial(posted), code, category].forEach((value, column) => {
      const cell = sheet.getCell(FIRST_VACANCY + index, column + 1);
      cell.value = value;
      styleBody(cell);
      if (column === 1) cell.numFmt = DATE_FORMAT;
    });
  });
}

function writePlan(sheet: Worksheet): void {
  sheet.columns = [24, 18, 12, 18, 14].map((width) => ({ width }));
  writeTitle(sheet, "План · Plan · Жоспар", "Одна строка — одно действие.", 5);
  plan.forEach((values, index) => {
    const row = sheet.getRow(FIRST_PLAN_ROW + index);
    row.values = [...values];
    row.eachCell(styleBody);
    if (index > 0) row.getCell(5).numFmt = DATE_FORMAT;
  });
  styleHeader(sheet.getRow(FIRST_PLAN_ROW));
}

function writeInputs(sheet: Worksheet): void {
  const inputs = [
    ["На дату · As-of day", serial("2025-11-05"), DATE_FORMAT],
    ["Вакансия опубликована · Vacancy posted", serial("2025-08-17"), DATE_FORMAT],
    ["Численность · Headcount", 20, "0"],
    ["Среднегодовой доход, тенге · Average income", 240_000_000, "#,##0"],
  ] as const;
  inputs.forEach(([label, value, format], index) => {
    const [name, input] = [sheet.getCell(4 + index, 5), sheet.getCell(4 + index, 6)];
    name.value = label;
    input.value = value;
    styleBody(name);
    styleBody(input);
    input.numFmt = format;
    input.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF6D6" } };
  });
}

function writeFormulas(sheet: Worksheet): void {
  ["Вопрос · Question", "Ответ · Answer", "Формула · Formula"].forEach((heading, index) => {
    const cell = sheet.getCell(FIRST_FORMULA - 1, 5 + index);
    cell.value = heading;
    styleHeading(cell);
  });
  formulas.forEach(([formula, answer, isDate], index) => {
    const row = FIRST_FORMULA + index;
    const [question, result, text] = [5, 6, 7].map((column) => sheet.getCell(row, column));
    if (!question || !result || !text) return;
    question.value = answer;
    result.value = { formula: storedFormula(formula) };
    text.value = shown(formula);
    [question, result, text].forEach(styleBody);
    result.alignment = { vertical: "middle", horizontal: "center" };
    if (isDate) result.numFmt = DATE_FORMAT;
  });
}

/** The table of both groups spills, and the explanation wants a wide cell. */
function writeWideFormulas(sheet: Worksheet): void {
  const table = FIRST_FORMULA + formulas.length + 2;
  const quota = `KZ.QUOTA(${ROSTER},${DAY})`;
  sheet.getCell(table - 1, 5).value = shown(quota);
  sheet.getCell(table, 5).value = arrayFormula(quota, `E${String(table)}:N${String(table + 2)}`);
  for (let column = 5; column <= 14; column++) styleHeading(sheet.getCell(table, column));

  const why = `KZ.QUOTA_WHY(${ROSTER},${DAY})`;
  const sentence = sheet.getCell(table + 5, 5);
  sheet.getCell(table + 4, 5).value = shown(why);
  sentence.value = { formula: storedFormula(why) };
  sentence.alignment = { vertical: "top", wrapText: true };
  sheet.mergeCells(table + 5, 5, table + 5, 14);
  sheet.getRow(table + 5).height = 64;
  writeApplications(sheet, table + 9);
  writeRules(sheet, table + 12 + vacancies.length);
}

/** Columns "first_day" and "next_day" of the vacancies' answers. */
const APPLICATION_DATES = [7, 11];

function writeApplications(sheet: Worksheet, first: number): void {
  const last = first + vacancies.length;
  const applications = `KZ.APPLICATION_CHECK(${VACANCIES},${DAY})`;
  sheet.getCell(first - 1, 5).value = shown(applications);
  sheet.getCell(first, 5).value = arrayFormula(applications, `E${String(first)}:K${String(last)}`);
  for (let column = 5; column <= 11; column++) styleHeading(sheet.getCell(first, column));
  for (let row = first + 1; row <= last; row++)
    for (const column of APPLICATION_DATES) sheet.getCell(row, column).numFmt = DATE_FORMAT;
}

/** Rows of the table of rules, its headings included. */
const RULE_ROWS = 16;

function writeRules(sheet: Worksheet, first: number): void {
  const last = first + RULE_ROWS - 1;
  const rules = `KZ.RULES(${DAY})`;
  sheet.getCell(first - 1, 5).value = shown(rules);
  sheet.getCell(first, 5).value = arrayFormula(rules, `E${String(first)}:J${String(last)}`);
  for (let column = 5; column <= 10; column++) styleHeading(sheet.getCell(first, column));
  for (let row = first + 1; row <= last; row++)
    for (const column of RULE_DATES) sheet.getCell(row, column).numFmt = DATE_FORMAT;
}

/** The columns "since" and "checked_on". */
const RULE_DATES = [7, 10];

function shown(formula: string): string {
  return `=${formula.replaceAll("$", "")}`;
}

/**
 * An array formula, because a file cannot say "spill" without marks that only Excel writes. The library's types do
 * not know it.
 */
function arrayFormula(formula: string, ref: string): CellFormulaValue {
  const value = { formula: storedFormula(formula), shareType: "array", ref };
  return value;
}
