import type { AssumedDuration } from "../domain/latest-day";
import type { EmployersQuestion } from "../roster/employers/judge-employers";
import type { ForecastQuestion } from "../roster/forecast/forecast-roster";
import type { Question } from "../roster/judgement/judge-roster";
import type { PlanQuestion } from "../roster/plan/forecast-plan";
import { type DaysOffRead, readDaysOff } from "../roster/settings/days-off";
import type { VacanciesQuestion } from "../roster/vacancies/check-vacancies";
import type { Cells } from "../sheet/cell";
import type { SheetCells } from "../sheet/sheet-cells";
import { cellsToRead } from "./cells-to-read";
import { ownTablesIn } from "./own-tables-read";
import type { Stated } from "./stated";

/** What to ask of a staffing sheet. */
export function rosterQuestion(
  sheet: SheetCells,
  stated: Stated,
): Required<Omit<Question, "addedFrom" | "isByEmployer">> {
  const { day, employer, readings, chosenHeadings, categories } = stated;
  return { cells: cellsOf(sheet, stated), day, employer, readings, chosenHeadings, categories };
}

/** What to ask of a list of vacancies, with the staff it is measured against; null where there is none. */
export function vacanciesQuestion(
  sheet: SheetCells,
  roster: SheetCells | null,
  stated: Stated,
): Required<Omit<VacanciesQuestion, "roster">> & Pick<VacanciesQuestion, "roster"> {
  const { day, employer, readings, chosenHeadings, chosenVacancyHeadings, categories } = stated;
  return {
    ...{ cells: cellsOf(sheet, stated), day, employer, readings },
    chosenHeadings: chosenVacancyHeadings,
    daysOff: daysOffIn(stated).days,
    ...(roster && { roster: { cells: cellsOf(roster, stated), chosenHeadings, categories } }),
  };
}

/** The days off beside the public ones, and what of their table is not understood. */
export function daysOffIn({ tables: { holidays = null } }: Pick<Stated, "tables">): DaysOffRead {
  return readDaysOff(holidays?.cells ?? []);
}

/** How far to look ahead, and what is assumed. */
export type Ahead = { readonly months: number; readonly assumed?: readonly AssumedDuration[] };

/** What to ask of a staffing sheet about the days to come; vacancies bring foreigners in where there is a list. */
export function forecastQuestion(
  sheet: SheetCells,
  vacancies: SheetCells | null,
  stated: Stated,
  ahead: Ahead,
): ForecastQuestion {
  const { day: from, ...asked } = rosterQuestion(sheet, stated);
  const { readings, chosenVacancyHeadings: chosenHeadings } = stated;
  return {
    ...{ ...asked, ...ahead, from },
    ...(vacancies && { vacancies: { cells: cellsOf(vacancies, stated), readings, chosenHeadings } }),
  };
}

/** The same with the plan that stands in the workbook; null where it has none. */
export function planQuestion(
  forecast: ForecastQuestion,
  { tables: { plan = null } }: Pick<Stated, "tables">,
): PlanQuestion | null {
  return plan && { ...forecast, plan: plan.cells };
}

/**
 * What to ask of a staffing sheet of several employers. A size that its user chose is that of the only one; `ofEvery` is
 * what holds for each of them, whatever the table of employers says.
 */
export function employersQuestion(
  sheet: SheetCells,
  stated: Stated,
  ofEvery: "yes" | "no" | null = null,
): EmployersQuestion {
  const table = stated.tables.employers?.cells;
  return { ...rosterQuestion(sheet, stated), ...(table && { table }), smallBusiness: ofEvery };
}

function cellsOf(sheet: SheetCells, { tables, chosenHeadings }: Stated): Cells {
  return cellsToRead(sheet, ownTablesIn(tables), chosenHeadings);
}
