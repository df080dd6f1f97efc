import type { ToSettle } from "../../account/check/to-settle";
import { placedRemarks } from "../../account/vacancies/placed-remarks";
import { settleRatioInSteps } from "../../account/vacancies/settle-ratio";
import type { CheckedVacancies } from "../../account/vacancies/checked-vacancies";
import type { Day } from "../../law/day";
import { byNextStep } from "../../roster/vacancies/by-next-step";
import { checkVacancies, type VacanciesCheck } from "../../roster/vacancies/check-vacancies";
import { runToEnd } from "../../roster/steps";
import { findVacancyLayout } from "../../roster/table/vacancy-layout";
import type { CategoriesUnused } from "../../workbook-model/decided-categories";
import { daysOffIn, vacanciesQuestion } from "../../workbook-model/questions";
import { kindOf } from "../../workbook-model/sheet-kinds";
import type { Stated } from "../../workbook-model/stated";
import type { Workbook } from "../../xlsx/workbook";
import { checkSheet, dataSheets, quoted, sheetsNamed } from "../choose-sheet";
import { type Failure, failure, type SheetReason } from "../failure";
import type { Options } from "../parse-options";
import { type Overrides, workbookSettings } from "../workbook-settings";
import type { FileSheet, ReadSheet } from "../../workbook-model/file-sheets";

/** Result for a workbook's vacancies: their sheet, the roster beside it, and the check. */
export type VacancyWorkbookCheck = {
  readonly kind: "vacancies_checked";
  readonly sheet: ReadSheet;
  readonly roster: ReadSheet | null;
  /** Sheets that almost read as a roster, and why they do not; empty if there is a roster. */
  readonly nearRosters: readonly SheetReason[];
  /** Rows of the days-off table, from 1, that are not understood. */
  readonly unreadDaysOff: readonly number[];
  /** Rows of the days-off table, from 1, with formulas that were never calculated. */
  readonly uncalculatedDaysOff: readonly number[];
  readonly check: VacanciesCheck;
  /** What in the roster leaves a vacancy's ratio open; null if nothing does. */
  readonly settle: ToSettle | null;
  /** The check in the form of an account. */
  readonly checked: CheckedVacancies;
  readonly categoriesUnused: readonly CategoriesUnused[];
};

/** Checks a workbook's vacancy list against the roster beside it, if there is one. */
export function checkVacancyWorkbook(
  workbook: Workbook,
  options: Pick<Options, "sheet" | "roster"> & Overrides,
  day: Day,
): VacancyWorkbookCheck | Failure {
  const read = workbookSettings(workbook, options, day);
  if (read.kind === "failure") return read;
  const { stated, sheets } = read;
  const list = vacancySheet(sheets, options.sheet, stated);
  if ("kind" in list) return list;
  const isOther = (sheet: FileSheet) =>
    sheet !== list && (options.roster !== null || kindOf(sheet, stated) !== "vacancies");
  const roster = checkSheet(sheets.filter(isOther), options.roster, stated);
  if (roster.kind === "failure" && roster.code === "several_rosters")
    return { ...roster, code: "several_rosters_beside" };
  if (roster.kind === "failure" && options.roster !== null) return roster;
  const question = vacanciesQuestion(list, roster.kind === "failure" ? null : roster.file, stated);
  const check = checkVacancies(question);
  if (check.kind === "unreadable") return failure("no_vacancies", {}, [], [{ sheet: list.name, why: check }]);
  if (check.kind !== "vacancies") return failure("no_vacancies");
  const daysOff = daysOffIn(stated);
  const rowOnSheet = (row: number) => (stated.tables.holidays?.row ?? 0) + row + 1;
  return {
    kind: "vacancies_checked",
    sheet: { ...list, cells: question.cells },
    roster: roster.kind === "failure" ? null : roster.sheet,
    nearRosters:
      roster.kind === "failure" ? roster.reasons.filter(({ why }) => why.code !== "no_heading") : [],
    unreadDaysOff: daysOff.unreadRows.map(rowOnSheet),
    uncalculatedDaysOff: daysOff.uncalculatedRows.map(rowOnSheet),
    check,
    settle: runToEnd(settleRatioInSteps(check, roster.kind === "failure" ? null : roster.file, stated)),
    checked: {
      check,
      list: { ...list, cells: question.cells },
      vacancies: byNextStep(check.vacancies).map((vacancy) => ({
        vacancy,
        remarks: placedRemarks(vacancy, check.columns, list),
      })),
      ignored: [],
      chosenHeadings: question.chosenHeadings,
      employer: stated.employer,
    },
    categoriesUnused: stated.categoriesUnused,
  };
}

function vacancySheet(
  sheets: readonly FileSheet[],
  wanted: string | null,
  stated: Stated,
): FileSheet | Failure {
  const candidates = wanted === null ? dataSheets(sheets) : sheetsNamed(sheets, wanted);
  if (wanted !== null && candidates.length === 0)
    return failure("unknown_sheet", { sheet: wanted, sheets: quoted(sheets) });
  const lists = candidates.filter((sheet) => kindOf(sheet, stated) === "vacancies");
  const [only, ...others] = lists;
  if (only === undefined) {
    const reasons = candidates.flatMap(({ name, cells }) => {
      const why = findVacancyLayout(cells, stated.chosenVacancyHeadings);
      return why.kind === "unreadable" ? [{ sheet: name, why }] : [];
    });
    return failure("no_vacancies", {}, [], reasons);
  }
  return others.length > 0 ? failure("several_vacancies", { sheets: quoted(lists) }) : only;
}
