import { reportTexts } from "../i18n/report";
import { checkTexts } from "../i18n/check";
import { speaker } from "../i18n/speaker";
import { terminalTexts } from "../i18n/terminal";
import { vacancyTexts } from "../i18n/vacancies";
import type { Day } from "../law/day";
import type { Verdict } from "../domain/verdict";
import type { PositionCategories } from "../roster/categories/position-categories";
import type { Workbook } from "../xlsx/workbook";
import { categoriesOfFile } from "./categories-file";
import { checkWorkbook, type WorkbookCheck } from "./check-workbook";
import { type ComparedFiles, compareFiles } from "./compare/compare-files";
import { compareText } from "./compare/compare-text";
import { jsonComparison } from "./compare/json-comparison";
import { explainFailure } from "./explain-failure";
import { checkEmployers } from "./employers/check-employers";
import { employersText } from "./employers/employers-text";
import { jsonEmployers } from "./employers/json-employers";
import { worstVerdict } from "./employers/overall";
import { type Failure, failure } from "./failure";
import { helpText } from "./help-text";
import { checkForecast, type WorkbookForecast } from "./forecast/check-forecast";
import { forecastText } from "./forecast/forecast-text";
import { jsonForecast } from "./forecast/json-forecast";
import { jsonReport } from "./json-report";
import { openWorkbook } from "./open-workbook";
import { type Options, parseOutputOptions, parseOptions } from "./parse-options";
import { textReport, type TextStyle } from "./text-report";
import { checkVacancyWorkbook, type VacancyWorkbookCheck } from "./vacancies/check-vacancy-workbook";
import { jsonVacancies } from "./vacancies/json-vacancies";
import { overallVerdict } from "./vacancies/overall-verdict";
import type { Overrides } from "./workbook-settings";
import type { CategoriesUnused } from "../workbook-model/decided-categories";
import { vacanciesText } from "./vacancies/vacancies-text";
import { wrap } from "./wrap";

/** External dependencies of a run. */
export type World = {
  readonly today: Day;
  readonly readFile: (file: string) => Uint8Array | Failure;
  readonly style: (verdict: Verdict) => TextStyle;
};

/** Result of a run. */
export type Outcome = { readonly stdout: string; readonly stderr: string; readonly exitCode: 0 | 1 | 2 | 3 };

const exitCodes: Readonly<Record<Verdict, 0 | 1 | 2>> = {
  pass: 0,
  exempt: 0,
  fail: 1,
  undecided: 2,
  empty: 2,
};

/** Runs the command line; returns the output and the exit code. Never throws. */
export function run(args: readonly string[], world: World): Outcome {
  const { language, json, help } = parseOutputOptions(args);
  const say = speaker(terminalTexts, language);
  const sayAnswer = speaker(checkTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const sayReport = speaker(reportTexts, language);
  if (help) return { stdout: `${helpText(say, world.style("undecided").width)}\n`, stderr: "", exitCode: 0 };
  try {
    const options = parseOptions(args);
    if (options.kind === "failure") return failureOutcome(options);
    const categories = decidedCategories(options, world);
    if ("kind" in categories) return failureOutcome(categories);
    const resolved = { ...options, decided: categories };
    if (options.employers || options.furtherFiles.length > 0) return employersOutcome(resolved);
    const answer = answerOf(resolved, world);
    switch (answer.kind) {
      case "failure":
        return failureOutcome(answer);
      case "checked":
        return checkOutcome(answer, options);
      case "vacancies_checked":
        return vacanciesOutcome(answer, options.file);
      case "forecast_checked":
        return forecastOutcome(answer, options.file);
    }
  } catch (cause) {
    // An uncaught error would exit with 1, the code for "the ratio does not hold".
    return failureOutcome(failure("unexpected", { cause: String(cause) }));
  }

  function failureOutcome(why: Failure): Outcome {
    const { code } = why;
    const message = explain(why);
    const exitCode = code === "day_not_covered" ? 2 : 3;
    return json
      ? { stdout: toJson({ error: { code, message } }), stderr: "", exitCode }
      : { stdout: "", stderr: `${message}\n`, exitCode };
  }

  function explain(why: Failure): string {
    return explainFailure(why, say, sayAnswer, sayVacancy, sayReport);
  }

  /** Formats an answer as JSON or text, with what was ignored of the category table. */
  function printed(
    { categoriesUnused }: { readonly categoriesUnused: readonly CategoriesUnused[] },
    forPrograms: () => object,
    forPeople: () => string,
  ): string {
    const unused = categoriesUnused.map((each) => ({
      ...each,
      message: sayAnswer(`positions.unused.${each.code}`, each),
    }));
    if (json) return toJson({ ...forPrograms(), categoriesUnused: unused });
    const { width } = world.style("undecided");
    const warnings = unused.map(({ message }) => wrap(sayAnswer("positions.unused", { message }), width));
    return `${[forPeople(), ...(warnings.length > 0 ? [warnings.join("\n")] : [])].join("\n\n")}\n`;
  }

  function employersOutcome(options: ResolvedOptions): Outcome {
    const day = options.asOf ?? world.today;
    const found = checkEmployers(
      [options.file, ...options.furtherFiles],
      (file) => workbookIn(file, world),
      options,
      day,
    );
    const verdict = worstVerdict(found);
    const stdout = printed(
      found,
      () => jsonEmployers(found, explain),
      () => employersText(found, explain, language, world.style(verdict)),
    );
    // An unreadable file may be worse than everything that was read.
    return { stdout, stderr: "", exitCode: found.failures.length > 0 ? 3 : exitCodes[verdict] };
  }

  function forecastOutcome(answer: WorkbookForecast, file: string): Outcome {
    const { breaks, doubtFrom } = answer.ahead.forecast;
    const verdict: Verdict = breaks !== null ? "fail" : doubtFrom !== null ? "undecided" : "pass";
    const stdout = printed(
      answer,
      () => jsonForecast(answer),
      () => forecastText(answer, file, language, world.style(verdict)),
    );
    return { stdout, stderr: "", exitCode: exitCodes[verdict] };
  }

  function checkOutcome(answer: WorkbookCheck, options: Options): Outcome {
    const { verdict } = answer.check;
    const { file, deadlines } = options;
    const comparison = comparisonWith(answer, options, world);
    if (comparison?.kind === "failure") return failureOutcome(comparison);
    const { width } = world.style(verdict);
    const stdout = printed(
      answer,
      () => ({
        ...jsonReport(answer, sayAnswer),
        ...(comparison && { comparison: jsonComparison(comparison, answer) }),
      }),
      () =>
        [
          textReport(answer, file, language, world.style(verdict), deadlines),
          ...(comparison === null ? [] : [compareText(comparison, answer, language, width)]),
        ].join("\n\n"),
    );
    return { stdout, stderr: "", exitCode: exitCodes[verdict] };
  }

  function vacanciesOutcome(answer: VacancyWorkbookCheck, file: string): Outcome {
    const verdict = overallVerdict(answer.check.vacancies);
    const stdout = printed(
      answer,
      () => jsonVacancies(answer, sayVacancy),
      () => vacanciesText(answer, file, say, language, world.style(verdict)),
    );
    return { stdout, stderr: "", exitCode: exitCodes[verdict] };
  }
}

/** The options with the categories from the file they name. */
type ResolvedOptions = Options & Required<Overrides>;

function decidedCategories({ categories }: Options, world: World): PositionCategories | Failure {
  if (categories === null) return new Map();
  const workbook = workbookIn(categories, world);
  return "kind" in workbook ? workbook : categoriesOfFile(workbook, categories);
}

function answerOf(
  options: ResolvedOptions,
  world: World,
): WorkbookCheck | VacancyWorkbookCheck | WorkbookForecast | Failure {
  const workbook = workbookIn(options.file, world);
  if ("kind" in workbook) return workbook;
  const day = options.asOf ?? world.today;
  if (options.forecastMonths !== null) return checkForecast(workbook, options, day, options.forecastMonths);
  return options.vacancies
    ? checkVacancyWorkbook(workbook, options, day)
    : checkWorkbook(workbook, options, day);
}

/** The comparison with another list, if requested. */
function comparisonWith(
  answer: WorkbookCheck,
  options: Options,
  world: World,
): ComparedFiles | Failure | null {
  const { compare } = options;
  if (compare === null) return null;
  const workbook = workbookIn(compare, world);
  return "kind" in workbook ? workbook : compareFiles(answer, workbook, { ...options, compare });
}

function workbookIn(file: string, { readFile }: World): Workbook | Failure {
  const bytes = readFile(file);
  return bytes instanceof Uint8Array ? openWorkbook(bytes, file) : bytes;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
