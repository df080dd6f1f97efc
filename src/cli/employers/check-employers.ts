import type { Day } from "../../law/day";
import {
  byVerdict,
  type EmployerJudgement,
  type EmployersCheck,
  judgeEmployers,
} from "../../roster/employers/judge-employers";
import type { EmployerProblem } from "../../roster/employers/employer-table";
import { cellAddress } from "../../sheet/address";
import type { Workbook } from "../../xlsx/workbook";
import { checkSheet } from "../choose-sheet";
import type { Failure } from "../failure";
import { findEmployers, findSettings, isSettingsSheet } from "../find-settings";
import type { Options } from "../parse-options";
import type { RosterSheet } from "../without-settings";
import { type Stated, workbookSettings } from "../workbook-settings";

/** One employer with the file and the sheet it was found in. */
export type FoundEmployer = EmployerJudgement & { readonly file: string; readonly sheet: string };

/** Everything found in some workbooks; a file that cannot be read is told beside the others. */
export type EmployersOfFiles = {
  readonly day: Day;
  /** The worst first, whatever their files. */
  readonly employers: readonly FoundEmployer[];
  readonly unassigned: readonly { readonly file: string; readonly sheet: string; readonly people: number }[];
  /** Sheets that name several employers in a workbook with the settings of one. */
  readonly unusedSettings: readonly { readonly file: string; readonly sheet: string }[];
  /** Cells in tables of employers that cannot be used. */
  readonly problems: readonly ({ readonly file: string; readonly cell: string } & Pick<
    EmployerProblem,
    "text" | "notRead"
  >)[];
  readonly failures: readonly { readonly file: string; readonly failure: Failure }[];
};

/** Judges the employers of some workbooks, one after the other. */
export function checkEmployers(
  files: readonly string[],
  open: (file: string) => Workbook | Failure,
  options: Pick<Options, "sheet"> & Stated,
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
    failures: read.flatMap(({ file, answer }) => ("kind" in answer ? [{ file, failure: answer }] : [])),
  };
}

type OfFile = Pick<EmployersOfFiles, "employers" | "unassigned" | "problems" | "unusedSettings">;

function employersIn(
  workbook: Workbook,
  file: string,
  options: Pick<Options, "sheet"> & Stated,
  day: Day,
): OfFile | Failure {
  const stated = workbookSettings(workbook, options, day);
  if (stated.kind === "failure") return stated;
  const { employer, readings, chosenHeadings } = stated.settings;
  const { categories } = stated;
  const table = findEmployers(workbook);
  const answers = candidates(stated.sheets, options.sheet).map(({ name, cells }) => ({
    sheet: name,
    answer: judgeEmployers({
      ...{ cells, day, employer, readings, chosenHeadings, categories },
      ...(table && { table: table.cells }),
      smallBusiness: options.smallBusiness,
    }),
  }));
  const read = answers.flatMap(({ sheet, answer }) =>
    answer.kind === "employers" ? [{ sheet, answer }] : [],
  );
  if (read.length === 0) {
    const why = checkSheet(stated.sheets, options.sheet, {
      day,
      employer,
      readings,
      chosenHeadings,
      categories,
    });
    if (why.kind === "failure") return why;
  }
  return {
    employers: read.flatMap(({ sheet, answer }) =>
      answer.employers.map((each) => ({ ...each, file, sheet })),
    ),
    unassigned: read.flatMap(({ sheet, answer }) =>
      answer.unassigned > 0 ? [{ file, sheet, people: answer.unassigned }] : [],
    ),
    unusedSettings: read.flatMap(({ sheet, answer }) =>
      findSettings(workbook) !== null && answer.employers.length > 1 ? [{ file, sheet }] : [],
    ),
    problems: problemsOf(read[0]?.answer).map(({ row, column, text, notRead }) => ({
      file,
      cell: `${table?.sheet ?? ""}!${cellAddress((table?.row ?? 0) + row, (table?.column ?? 0) + column)}`,
      text,
      ...(notRead && { notRead }),
    })),
  };
}

/** The table is the same for every sheet of a workbook. */
function problemsOf(check: EmployersCheck | undefined): EmployersCheck["tableProblems"] {
  return check?.tableProblems ?? [];
}

function candidates(sheets: readonly RosterSheet[], wanted: string | null): readonly RosterSheet[] {
  return sheets.filter((sheet) =>
    wanted === null
      ? !sheet.hidden && !isSettingsSheet(sheet) && sheet.cells.length > 0
      : sheet.name.toLowerCase() === wanted.toLowerCase(),
  );
}
