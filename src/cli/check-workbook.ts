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
import { type Overrides, workbookSettings } from "./workbook-settings";
import { forecastQuestion, rosterQuestion } from "../workbook-model/questions";
import type { Stated } from "../workbook-model/stated";
import type { CategoriesUnused } from "../workbook-model/decided-categories";

/** Result for a workbook: the roster's sheet, its check, and findings on the employer settings. */
export type WorkbookCheck = Omit<AskedSheet, "judged" | "categories"> & {
  readonly employer: Employer;
  readonly employerFindings: readonly Finding[];
  readonly chosenHeadings: ChosenHeadings;
  readonly categoriesUnused: readonly CategoriesUnused[];
  /** Totals stated in the sheet, compared with the counted ones. */
  readonly totals: readonly ReconciledTotal[];
  /** What the roster was judged by. */
  readonly stated: Stated;
  /** What to do on the day; null if there is no roster to count. */
  readonly today: Today | null;
  /** The vacancies whose applications `today` takes into account. */
  readonly vacancies: VacancyList;
};

/** Checks a workbook's roster with the employer settings found in it; options override settings. */
export function checkWorkbook(
  workbook: Workbook,
  options: Pick<Options, "sheet"> & Overrides & { readonly kinds?: string | null },
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
