import { existsSync, readdirSync, readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/cli/check-workbook";
import { checkVacancyWorkbook } from "../../src/cli/vacancies/check-vacancy-workbook";
import { languages } from "../../src/i18n/language";
import { iso } from "../../src/law/day";
import { forecastRoster } from "../../src/roster/forecast/forecast-roster";
import { NOT_CALCULATED } from "../../src/sheet/cell";
import { readWorkbook } from "../../src/xlsx/read-workbook";

type Sample = { readonly file: string; readonly title: Readonly<Record<string, string>> };

const folder = "assets/samples";
const samples = JSON.parse(readFileSync(`${folder}/samples.json`, "utf8")) as readonly Sample[];

function answerOf(file: string) {
  const workbook = readWorkbook(readFileSync(`${folder}/${file}`));
  return checkWorkbook(workbook, { sheet: null, smallBusiness: null }, iso("2026-03-18"));
}

test("every sample is listed with a title in every language, and every listed one exists", () => {
  expect(samples.map(({ file }) => file).sort()).toEqual(
    readdirSync(folder)
      .filter((file) => file.endsWith(".xlsx"))
      .sort(),
  );
  for (const { file, title } of samples) {
    expect(existsSync(`${folder}/${file}`)).toBe(true);
    expect(Object.keys(title)).toEqual(languages);
    expect(Object.values(title).filter((text) => text.trim() === "")).toEqual([]);
  }
});

test.each([
  ["tidy-roster.xlsx", "pass", []],
  ["mixed-languages.xlsx", "fail", []],
  ["small-business.xlsx", "exempt", []],
  [
    "unclear-rows.xlsx",
    "undecided",
    [
      ...["category_blank", "citizenship_ambiguous", "citizenship_blank", "citizenship_is_ethnicity"],
      ...["same_iin", "vacant_post"],
    ],
  ],
  ["formulas.xlsx", "fail", []],
  // Its days are formulas that wait to be calculated; what they then say stands in the test of its months ahead.
  ["ending-permits.xlsx", "undecided", ["contract_ended", "date_unreadable", "permit_ended"]],
])("the sample %s is %s", (file, verdict, codes) => {
  const answer = answerOf(file);
  if (answer.kind === "failure") throw new Error(answer.code);
  expect(answer.check.verdict).toBe(verdict);
  expect([...new Set(answer.check.findings.map(({ code }) => code))].sort()).toEqual(codes);
});

test("the mixed-language sample is short by exactly one citizen", () => {
  expect(answerOf("mixed-languages.xlsx")).toMatchObject({
    check: { groups: { managers: { verdict: "pass" }, workers: { gap: { min: 1, max: 1 } } } },
  });
});

test("the small business has exactly twenty people", () => {
  expect(answerOf("small-business.xlsx")).toMatchObject({ check: { headcount: { min: 20, max: 20 } } });
});

test("the vacancy list is no roster, and its formulas wait to be calculated", () => {
  expect(answerOf("vacancies.xlsx")).toMatchObject({ code: "is_vacancies" });
  const [sheet] = readWorkbook(readFileSync(`${folder}/vacancies.xlsx`), { looks: true }).sheets;
  expect(sheet?.formulas.map(({ formula }) => formula)).toContain("_xldudf_KZ_TEST_END(F4)");
  expect(sheet?.formulas.map(({ row, column }) => sheet.cells[row - sheet.origin.row]?.[column])).toEqual(
    sheet?.formulas.map(() => NOT_CALCULATED),
  );
});

test("the filing plan shows a vacancy of every kind and a ratio that holds for a while", () => {
  const workbook = readWorkbook(readFileSync(`${folder}/filing-plan.xlsx`));
  const answer = checkVacancyWorkbook(
    workbook,
    { sheet: null, smallBusiness: null, roster: null },
    iso("2026-03-18"),
  );
  if (answer.kind === "failure") throw new Error(answer.code);
  const { vacancies } = answer.check;
  expect(answer.roster?.name).toBe("Персонал");
  expect(vacancies.map(({ verdict, next }) => `${verdict}: ${next.what}`)).toEqual([
    ...["pass: file", "fail: file", "pass: file", "fail: add_code", "fail: post", "undecided: file"],
    ...["fail: await", "pass: file", "pass: file"],
  ]);
  expect(vacancies[0]?.ratio).toMatchObject({ verdict: "pass", untilDay: iso("2026-05-01") });
});

test("the sample with ending permits holds today and breaks when a head leaves", () => {
  const from = iso("2026-03-18");
  const [sheet] = readWorkbook(readFileSync(`${folder}/ending-permits.xlsx`), { looks: true }).sheets;
  // The workbook is calculated by whoever opens it; its formulas are days from today.
  const cells = sheet?.cells.map((row) => [...row]) ?? [];
  for (const { row, column, formula } of sheet?.formulas ?? []) {
    const values = cells[row - (sheet?.origin.row ?? 0)];
    if (values) values[column - (sheet?.origin.column ?? 0)] = from + Number(formula.replace("TODAY()+", ""));
  }
  const forecast = forecastRoster({ cells, from });
  if (forecast.kind !== "forecast") throw new Error(forecast.kind);
  expect(forecast.steps.map(({ day, verdict, endedPermits }) => [day - from, verdict, endedPermits])).toEqual(
    [
      ...[
        [0, "pass", 0],
        [41, "pass", 1],
        [76, "fail", 1],
        [131, "fail", 2],
        [161, "fail", 2],
        [211, "fail", 3],
        [301, "fail", 4],
        [321, "fail", 5],
      ],
    ],
  );
  expect(forecast.breaks).toMatchObject({ groups: ["managers"], tipping: [{ kind: "leaves" }] });
});

test("the tour of formulas uses every formula of the add-in", () => {
  const formulas = readWorkbook(readFileSync(`${folder}/formulas.xlsx`), { looks: true }).sheets.flatMap(
    (sheet) => sheet.formulas,
  );
  const used = new Set(formulas.flatMap(({ formula }) => formula.match(/_xldudf_KZ_[A-Z_]+/g) ?? []));
  const ids = readdirSync("src/functions")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `_xldudf_KZ_${file.replace(".ts", "").replaceAll("-", "_").toUpperCase()}`);
  expect([...used].sort()).toEqual(ids.sort());
});
