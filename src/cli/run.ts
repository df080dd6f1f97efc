import { headlines } from "../i18n/headlines";
import { fieldLabels } from "../i18n/fields";
import { speaker } from "../i18n/speaker";
import { terminalTexts } from "../i18n/terminal";
import { vacancyTexts } from "../i18n/vacancies";
import type { Day } from "../law/day";
import type { Verdict } from "../domain/verdict";
import { checkWorkbook, type WorkbookCheck } from "./check-workbook";
import { explainFailure } from "./explain-failure";
import { type Failure, failure } from "./failure";
import { jsonReport } from "./json-report";
import { openWorkbook } from "./open-workbook";
import { type Options, parseManner, parseOptions } from "./parse-options";
import { textReport, type TextStyle } from "./text-report";
import { checkVacancyWorkbook, type VacancyWorkbookCheck } from "./vacancies/check-vacancy-workbook";
import { jsonVacancies } from "./vacancies/json-vacancies";
import { overallVerdict } from "./vacancies/overall-verdict";
import { vacanciesText } from "./vacancies/vacancies-text";

/** What a run needs from outside. */
export type World = {
  readonly today: Day;
  readonly readFile: (file: string) => Uint8Array | Failure;
  readonly style: (verdict: Verdict) => TextStyle;
};

/** What a run leaves behind. */
export type Outcome = { readonly stdout: string; readonly stderr: string; readonly exitCode: 0 | 1 | 2 | 3 };

const exitCodes: Readonly<Record<Verdict, 0 | 1 | 2>> = {
  pass: 0,
  exempt: 0,
  fail: 1,
  undecided: 2,
  empty: 2,
};

/** Runs the terminal check: a command line in, what to print and the exit code out. Never throws. */
export function run(args: readonly string[], world: World): Outcome {
  const { language, json } = parseManner(args);
  const say = speaker(terminalTexts, language);
  const sayAnswer = speaker(headlines, language);
  const sayVacancy = speaker(vacancyTexts, language);
  try {
    const options = parseOptions(args);
    if (options.kind === "failure") return refused(options);
    const answer = answerOf(options, world);
    if (answer.kind === "failure") return refused(answer);
    return answer.kind === "checked" ? answered(answer, options.file) : listed(answer, options.file);
  } catch (cause) {
    // A crash would end with the exit code that means "the ratio does not hold".
    return refused(failure("unexpected", { cause: String(cause) }));
  }

  function refused(why: Failure): Outcome {
    const { code } = why;
    const message = explainFailure(why, say, sayAnswer, sayVacancy);
    const exitCode = code === "day_not_covered" ? 2 : 3;
    return json
      ? { stdout: toJson({ error: { code, message } }), stderr: "", exitCode }
      : { stdout: "", stderr: `${message}\n`, exitCode };
  }

  function answered(answer: WorkbookCheck, file: string): Outcome {
    const { verdict } = answer.check;
    const stdout = json
      ? toJson(jsonReport(answer, sayAnswer))
      : `${textReport(answer, file, { say, sayAnswer, sayField: speaker(fieldLabels, language) }, world.style(verdict))}\n`;
    return { stdout, stderr: "", exitCode: exitCodes[verdict] };
  }

  function listed(answer: VacancyWorkbookCheck, file: string): Outcome {
    const verdict = overallVerdict(answer.check.vacancies);
    const stdout = json
      ? toJson(jsonVacancies(answer, sayVacancy))
      : `${vacanciesText(answer, file, say, sayVacancy, world.style(verdict))}\n`;
    return { stdout, stderr: "", exitCode: exitCodes[verdict] };
  }
}

function answerOf(
  options: Options,
  { readFile, today }: World,
): WorkbookCheck | VacancyWorkbookCheck | Failure {
  const bytes = readFile(options.file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const workbook = openWorkbook(bytes, options.file);
  if ("kind" in workbook) return workbook;
  const answer = options.vacancies ? checkVacancyWorkbook : checkWorkbook;
  return answer(workbook, options, options.asOf ?? today);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
