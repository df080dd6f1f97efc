import type { Employer } from "../domain/employer";
import type { Day } from "../law/day";
import type { Finding } from "../roster/judgement/findings";
import type { ChosenHeadings } from "../roster/table/layout";
import type { Workbook } from "../xlsx/workbook";
import { checkSheet } from "./choose-sheet";
import type { Failure } from "./failure";
import type { Options } from "./parse-options";
import { type ReconciledTotal, totalsOf } from "../roster/totals/reconcile-totals";
import { type Today, today } from "../roster/remedies/today";
import { type VacancyList, vacancyList } from "./forecast/vacancy-list";
import { type AskedSheet, askPositions } from "./positions/ask";
import { type StatedHere, workbookSettings } from "./workbook-settings";
import { forecastQuestion, rosterQuestion } from "../workbook-model/questions";
import type { Stated } from "../workbook-model/stated";
import type { CategoriesUnused } from "../workbook-model/decided-categories";

/** The answer for a workbook: the roster's sheet, its check, and remarks on the employer. */
export type WorkbookCheck = Omit<AskedSheet, "judged" | "categories"> & {
  readonly employer: Employer;
  readonly employerFindings: readonly Finding[];
  readonly chosenHeadings: ChosenHeadings;
  readonly categoriesUnused: readonly CategoriesUnused[];
  /** The totals that stand in the sheet, beside what was counted. */
  readonly totals: readonly ReconciledTotal[];
  /** By what the list was judged. */
  readonly stated: Stated;
  /** What to do for the day; null where there is no roster to be counted. */
  readonly today: Today | null;
  /** The vacancies whose applications are counted in that. */
  readonly vacancies: VacancyList;
};

/** Checks the roster of a workbook with the employer's settings found in it; options win over settings. */
export function checkWorkbook(
  workbook: Workbook,
  options: Pick<Options, "sheet"> & StatedHere & { readonly kinds?: string | null },
  day: Day,
): WorkbookCheck | Failure {
  const read = workbookSettings(workbook, options, day);
  if (read.kind === "failure") return read;
  const { stated, sheets } = read;
  const checked = checkSheet(sheets, options.sheet, stated);
  if (checked.kind === "failure") return checked;
  const asked = askPositions(checked, rosterQuestion(checked.file, stated), options.kinds ?? null);
  if (asked.kind === "failure") return asked;
  const { judged, categories, ...answered } = asked;
  const { employer, findings: employerFindings, chosenHeadings, categoriesUnused } = stated;
  const vacancies = vacancyList(sheets, checked.file, stated);
  const list = vacancies.kind === "read" ? vacancies.sheet : null;
  return {
    ...{ ...answered, employer, employerFindings, chosenHeadings, categoriesUnused, vacancies },
    stated: { ...stated, categories },
    totals: totalsOf(judged, asked.check.findings),
    today: today(forecastQuestion(checked.file, list, stated, { months: 0 })),
  };
}
