import { type Exposure, exposureTo } from "../../domain/exposure";
import type { Day } from "../../law/day";
import {
  byVerdict,
  type EmployerJudgement,
  type EmployersCheck,
  judgeEmployers,
} from "../../roster/employers/judge-employers";
import type { EmployerProblem } from "../../roster/employers/employer-table";
import { cellAddress } from "../../sheet/address";
import type { CategoriesUnused } from "../../workbook-model/decided-categories";
import type { Workbook } from "../../xlsx/workbook";
import { employersQuestion } from "../../workbook-model/questions";
import { checkSheet, dataSheets, sheetsNamed } from "../choose-sheet";
import type { Failure } from "../failure";
import type { Options } from "../parse-options";
import { type Overrides, workbookSettings } from "../workbook-settings";
import type { FileSheet } from "../../workbook-model/file-sheets";

/** An employer, with the file and sheet it was found in. */
export type FoundEmployer = EmployerJudgement & {
  readonly file: string;
  readonly sheet: string;
  /** Possible fines for employing somebody without a permit; null unless the ratio fails. */
  readonly exposure: Exposure | null;
};

/** Results for several workbooks; unreadable files are listed as failures. */
export type EmployersOfFiles = {
  readonly day: Day;
  /** Worst first, across files. */
  readonly employers: readonly FoundEmployer[];
  readonly unassigned: readonly { readonly file: string; readonly sheet: string; readonly people: number }[];
  /** Sheets with several employers in a workbook that has the settings of one. */
  readonly unusedSettings: readonly { readonly file: string; readonly sheet: string }[];
  /** Unusable cells of employer tables. */
  readonly problems: readonly ({ readonly file: string; readonly cell: string } & Pick<
    EmployerProblem,
    "text" | "notRead"
  >)[];
  /** Unusable entries of category tables. */
  readonly categoriesUnused: readonly CategoriesUnused[];
  readonly failures: readonly { readonly file: string; readonly failure: Failure }[];
};

export function checkEmployers(
  files: readonly string[],
  open: (file: string) => Workbook | Failure,
  options: Pick<Options, "sheet"> & Overrides,
  day: Day,
): EmployersOfFiles {
  const read = files.map((file) => {
    const workbook = open(file);
    const answer = "kind" in workbook ? workbook : employersIn(workbook, file, options, day);
    return { file, answer };
  });
  const found = read.flatMap(({ answer }) => ("kind" in answer ? [] : [answer]));
  return {
    day,
    employers: found.flatMap(({ employers }) => employers).sort(byVerdict),
    unassigned: found.flatMap(({ unassigned }) => unassigned),
    unusedSettings: found.flatMap(({ unusedSettings }) => unusedSettings),
    problems: found.flatMap(({ problems }) => problems),
    categoriesUnused: found.flatMap(({ categoriesUnused }) => categoriesUnused),
    failures: read.flatMap(({ file, answer }) => ("kind" in answer ? [{ file, failure: answer }] : [])),
  };
}

type OfFile = Pick<
  EmployersOfFiles,
  "employers" | "unassigned" | "problems" | "unusedSettings" | "categoriesUnused"
>;

function employersIn(
  workbook: Workbook,
  file: string,
  options: Pick<Options, "sheet"> & Overrides,
  day: Day,
): OfFile | Failure {
  const workbookRead = workbookSettings(workbook, options, day);
  if (workbookRead.kind === "failure") return workbookRead;
  const { stated, sheets } = workbookRead;
  const { employers: table, settings } = stated.tables;
  const answers = candidates(sheets, options.sheet).map((sheet) => ({
    sheet: sheet.name,
    answer: judgeEmployers(employersQuestion(sheet, stated, options.smallBusiness)),
  }));
  const read = answers.flatMap(({ sheet, answer }) =>
    answer.kind === "employers" ? [{ sheet, answer }] : [],
  );
  if (read.length === 0) {
    const why = checkSheet(sheets, options.sheet, stated);
    if (why.kind === "failure") return why;
  }
  return {
    employers: read.flatMap(({ sheet, answer }) =>
      answer.employers.map((each) => ({
        ...{ ...each, file, sheet },
        exposure: each.verdict === "fail" ? exposureTo("no_permit", each.employer, day, day) : null,
      })),
    ),
    unassigned: read.flatMap(({ sheet, answer }) =>
      answer.unassigned > 0 ? [{ file, sheet, people: answer.unassigned }] : [],
    ),
    unusedSettings: read.flatMap(({ sheet, answer }) =>
      settings && answer.employers.length > 1 ? [{ file, sheet }] : [],
    ),
    problems: problemsOf(read[0]?.answer).map(({ row, column, text, notRead }) => ({
      file,
      cell: `${table?.sheet ?? ""}!${cellAddress((table?.row ?? 0) + row, (table?.column ?? 0) + column)}`,
      text,
      ...(notRead && { notRead }),
    })),
    categoriesUnused: stated.categoriesUnused,
  };
}

/** The employer table is the same for every sheet of a workbook. */
function problemsOf(check: EmployersCheck | undefined): EmployersCheck["tableProblems"] {
  return check?.tableProblems ?? [];
}

function candidates(sheets: readonly FileSheet[], wanted: string | null): readonly FileSheet[] {
  return wanted === null
    ? dataSheets(sheets).filter(({ cells }) => cells.length > 0)
    : sheetsNamed(sheets, wanted);
}
