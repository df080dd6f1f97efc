import { languages } from "../../src/i18n/language";
import { run } from "../../src/cli/run";
import { iso } from "../../src/law/day";
import { dayText } from "../../src/roster/words/day-text";
import type { Cell } from "../../src/sheet/cell";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { sheetOf, workbookOf } from "../cli/workbook-of";
import { everyFormula, type Formula } from "./every-formula";

/**
 * Excel keeps a day as a number, and no sentence may show that number where a day is meant. Every column of days is
 * tried with days that are remarked on: past, to come, long gone, beyond any job, and such as come before others.
 */
const days = [
  "2026-02-01",
  "2026-03-10",
  "2031-05-05",
  "2100-01-01",
  "2300-06-06",
  "1931-01-01",
  "2019-12-12",
].map((date) => iso(date));

/** The days that stand in the other columns. */
const others = days.slice(0, 2);

const people = (columns: readonly string[], day: number, other: number): Cell[][] => [
  ["ФИО", "Гражданство", "Категория", "Статус", ...columns],
  ...(["Казахстан", "Казахстан", "Китай"] as const).map((citizenship, index): Cell[] => [
    `Работник ${String(index)}`,
    citizenship,
    2,
    index === 1 ? "уволен" : null,
    ...columns.map((_, column) => (column === 0 ? day : other)),
  ]),
];

const columnsOfDays = [
  ["Дата приема"],
  ["Дата увольнения"],
  ["Дата увольнения", "Дата приема"],
  ["Срок действия договора"],
  ["Разрешение до"],
  ["Дата рождения", "Дата приема"],
  ["Дата Х"],
];

const vacancies = (day: number, other: number): Cell[][] => [
  [
    "Должность",
    "Категория",
    "Дата публикации",
    "Дата закрытия",
    "План подачи",
    "Дата подачи",
    "Разрешение до",
    "ЦЗН",
  ],
  ["Инженер", 2, day, other, other, null, other, other],
  ["Сварщик", 4, other, null, day, other, day, day],
];

const plan = (day: number): Cell[][] => [
  ["Что сделать", "Кто или сколько", "Категория", "Гражданство", "Дата"],
  ["нанять", 1, 2, "Казахстан", day],
  ["уход", "Работник 0", null, null, day],
];

const asked = [[iso("2026-03-18")]];

let formulas: ReadonlyMap<string, Formula>;

beforeAll(async () => {
  formulas = await everyFormula();
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each(languages)("no sentence of a formula shows a day as a number, in %s", (displayLanguage) => {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
  const shown = days.flatMap((day) => [
    ...columnsOfDays.flatMap((columns) =>
      // Where there is one column the other day stands nowhere.
      (columns.length === 1 ? [day] : others).flatMap((other) => {
        const staff = people(columns, day, other);
        return ["roster-check", "quota-why", "quota-ok"].map((file) => said(file, staff, asked));
      }),
    ),
    ...others.flatMap((other) => [
      said("application-check", vacancies(day, other), asked, people(["Дата приема"], day, other)),
      said("plan-ok", people(["Дата приема"], day, other), plan(other), asked),
      said("test-status", [[day]], [[other]]),
    ]),
    ...["apply-from", "post-by", "is-workday", "next-workday", "mci"].map((file) => said(file, [[day]])),
  ]);
  const numbers = days.map(String);
  expect(shown.flat().filter((text) => numbers.some((number) => text.includes(number)))).toEqual([]);
});

/** A workbook for each day and columns; the list of vacancies is the same whatever days the staff has. */
const workbooks = days.flatMap((day) =>
  columnsOfDays.map((columns, index) => ({
    isFirstOfDay: index === 0,
    file: writeWorkbook(
      workbookOf(
        sheetOf("Штат", people(columns, day, iso("2020-02-02"))),
        sheetOf("Вакансии", vacancies(day, iso("2020-02-02"))),
        sheetOf("KZ_Plan", plan(day)),
      ),
    ),
  })),
);

test.each(languages)("no line of the terminal shows a day as a number, in %s", (language) => {
  const shown = workbooks.flatMap(({ isFirstOfDay, file }) => {
    const world = {
      today: iso("2026-03-18"),
      readFile: () => file,
      style: () => ({ width: 1000, headline: (text: string) => text }),
    };
    const commands = [[], ["--forecast", "12"], ["--employers"], ...(isFirstOfDay ? [["--vacancies"]] : [])];
    return commands.flatMap((command) => {
      const sheet = command.length === 0 ? ["--sheet", "Штат"] : [];
      const { stdout, stderr } = run(["roster.xlsx", ...command, ...sheet, "--lang", language], world);
      return `${stdout}${stderr}`.split("\n");
    });
  });
  const numbers = days.map(String);
  expect(shown.length).toBeGreaterThan(workbooks.length * 20);
  expect(shown.filter((line) => numbers.some((number) => line.includes(number)))).toEqual([]);
});

test.each<[Cell, string]>([
  [46_054, "01.02.2026"],
  [46_054.5, "01.02.2026"],
  [73_050, "31.12.2099"],
  [2026, "2026"],
  [20_260_318, "20260318"],
  ["46054", "46054"],
  ["весной", "весной"],
  [null, ""],
  [{ error: "#REF!" }, "#REF!"],
])("the cell of a date %j is quoted as “%s”", (cell, text) => {
  expect(dayText(cell)).toBe(text);
});

/** Every text of an answer, and the sentence of an error. */
function said(file: string, ...given: readonly unknown[][][]): readonly string[] {
  try {
    return textsIn(formulas.get(file)?.(...given));
  } catch (problem) {
    return textsIn(problem);
  }
}

function textsIn(answer: unknown): readonly string[] {
  if (typeof answer === "string") return [answer];
  if (Array.isArray(answer)) return answer.flatMap(textsIn);
  return answer instanceof Error ? [answer.message] : [];
}
