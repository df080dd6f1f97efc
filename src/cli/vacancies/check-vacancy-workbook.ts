import type { Day } from "../../law/day";
import { readDaysOff } from "../../roster/settings/days-off";
import { checkVacancies, type VacanciesCheck } from "../../roster/vacancies/check-vacancies";
import { type ChosenVacancyHeadings, findVacancyLayout } from "../../roster/table/vacancy-layout";
import type { Workbook } from "../../xlsx/workbook";
import { checkSheet } from "../choose-sheet";
import { type Failure, failure, type SheetReason } from "../failure";
import { findHolidays, isSettingsSheet } from "../find-settings";
import type { Options } from "../parse-options";
import { type RosterSheet, withoutSettings } from "../without-settings";
import { type Stated, workbookSettings } from "../workbook-settings";

/** The answer for the vacancies of a workbook: their sheet, the roster beside it, and the check. */
export type VacancyWorkbookCheck = {
  readonly kind: "vacancies_checked";
  readonly sheet: RosterSheet;
  readonly roster: RosterSheet | null;
  /** Sheets that nearly read as a staffing sheet, and why they do not; of no interest where one does. */
  readonly nearRosters: readonly SheetReason[];
  /** Rows of the days off, from 1, that are not understood. */
  readonly unreadDaysOff: readonly number[];
  /** Rows of the days off, from 1, with formulas that were never calculated. */
  readonly uncalculatedDaysOff: readonly number[];
  readonly check: VacanciesCheck;
};

/** Checks the list of vacancies in a workbook against the roster beside it, where there is one. */
export function checkVacancyWorkbook(
  workbook: Workbook,
  options: Pick<Options, "sheet" | "roster"> & Stated,
  day: Day,
): VacancyWorkbookCheck | Failure {
  const stated = workbookSettings(workbook, options, day);
  if (stated.kind === "failure") return stated;
  const { settings, categories } = stated;
  const holidays = findHolidays(workbook);
  const sheets = holidays ? withoutSettings(stated.sheets, holidays) : stated.sheets;
  const chosen = settings.chosenVacancyHeadings;
  const sheet = vacancySheet(sheets, options.sheet, chosen);
  if ("kind" in sheet) return sheet;
  const { employer, readings, chosenHeadings } = settings;
  const others = sheets.filter((each) => each !== sheet && !isHolidays(each));
  const roster = checkSheet(others, options.roster, { day, employer, readings, chosenHeadings, categories });
  if (roster.kind === "failure" && roster.code === "several_rosters")
    return { ...roster, code: "several_rosters_beside" };
  if (roster.kind === "failure" && options.roster !== null) return roster;
  const list = roster.kind === "failure" ? null : roster.sheet;
  const daysOff = readDaysOff(holidays?.cells ?? []);
  const rowOnSheet = (row: number) => (holidays?.row ?? 0) + row + 1;
  const check = checkVacancies({
    cells: sheet.cells,
    day,
    employer,
    readings,
    daysOff: daysOff.days,
    chosenHeadings: chosen,
    ...(list && { roster: { cells: list.cells, chosenHeadings, categories } }),
  });
  if (check.kind !== "vacancies") return failure("no_vacancies");
  return {
    kind: "vacancies_checked",
    sheet,
    roster: list,
    nearRosters:
      roster.kind === "failure" ? roster.reasons.filter(({ why }) => why.code !== "no_heading") : [],
    unreadDaysOff: daysOff.unreadRows.map(rowOnSheet),
    uncalculatedDaysOff: daysOff.uncalculatedRows.map(rowOnSheet),
    check,
  };
}

function vacancySheet(
  sheets: readonly RosterSheet[],
  wanted: string | null,
  chosen: ChosenVacancyHeadings,
): RosterSheet | Failure {
  const candidates =
    wanted === null
      ? sheets.filter((sheet) => !sheet.hidden && !isSettingsSheet(sheet) && !isHolidays(sheet))
      : sheets.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const named = sheets.map(({ name }) => `“${name}”`).join(", ");
  if (wanted !== null && candidates.length === 0)
    return failure("unknown_sheet", { sheet: wanted, sheets: named });
  const layouts = candidates.map((sheet) => ({ sheet, layout: findVacancyLayout(sheet.cells, chosen) }));
  const readable = layouts.filter(({ layout }) => layout.kind === "layout").map(({ sheet }) => sheet);
  const [only, ...others] = readable;
  if (only === undefined)
    return failure(
      "no_vacancies",
      {},
      [],
      layouts.flatMap(({ sheet, layout }) =>
        layout.kind === "unreadable" ? [{ sheet: sheet.name, why: layout }] : [],
      ),
    );
  if (others.length > 0)
    return failure("several_vacancies", { sheets: readable.map(({ name }) => `“${name}”`).join(", ") });
  return only;
}

function isHolidays({ name }: RosterSheet): boolean {
  return name.toLowerCase() === "kz_holidays";
}
