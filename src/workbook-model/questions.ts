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

export function rosterQuestion(
  sheet: SheetCells,
  stated: Stated,
): Required<Omit<Question, "addedFrom" | "isByEmployer">> {
  const { day, employer, readings, chosenHeadings, categories } = stated;
  return { cells: cellsOf(sheet, stated), day, employer, readings, chosenHeadings, categories };
}

/** `roster`: the staff to test the ratio with; null if there is none. */
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

/** The employer's own days off, and the cells of their table that were not understood. */
export function daysOffIn({ tables: { holidays = null } }: Pick<Stated, "tables">): DaysOffRead {
  return readDaysOff(holidays?.cells ?? []);
}

/** How far to look ahead, and the durations assumed. */
export type Ahead = { readonly months: number; readonly assumed?: readonly AssumedDuration[] };

/** `vacancies`: the list whose applications bring in foreigners; null if there is none. */
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

/** The same with the workbook's plan; null if it has none. */
export function planQuestion(
  forecast: ForecastQuestion,
  { tables: { plan = null } }: Pick<Stated, "tables">,
): PlanQuestion | null {
  return plan && { ...forecast, plan: plan.cells };
}

/**
 * For a staffing sheet of several employers. The size in `stated` applies only to a single employer; `ofEvery` applies
 * to each of them and overrides the table of employers.
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
