import { headlines } from "../i18n/headlines";
import { fieldLabels } from "../i18n/fields";
import { speaker } from "../i18n/speaker";
import { terminalTexts } from "../i18n/terminal";
import type { Day } from "../law/day";
import type { Verdict } from "../domain/verdict";
import { checkWorkbook, type WorkbookCheck } from "./check-workbook";
import { explainFailure } from "./explain-failure";
import { type Failure, failure } from "./failure";
import { jsonReport } from "./json-report";
import { openWorkbook } from "./open-workbook";
import { type Options, parseManner, parseOptions } from "./parse-options";
import { textReport, type TextStyle } from "./text-report";

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
  try {
    const options = parseOptions(args);
    if (options.kind === "failure") return refused(options);
    const answer = answerOf(options, world);
    return answer.kind === "failure" ? refused(answer) : answered(answer, options.file);
  } catch (cause) {
    // A crash would end with the exit code that means "the ratio does not hold".
    return refused(failure("unexpected", { cause: String(cause) }));
  }

  function refused(why: Failure): Outcome {
    const { code } = why;
    const message = explainFailure(why, say, sayAnswer);
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
}

function answerOf(options: Options, { readFile, today }: World): WorkbookCheck | Failure {
  const bytes = readFile(options.file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const workbook = openWorkbook(bytes, options.file);
  if ("kind" in workbook) return workbook;
  return checkWorkbook(workbook, options, options.asOf ?? today);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
