import type { Cells } from "../../sheet/cell";
import { findTable } from "./find-table";
import type { Chosen, ColumnsOf, Table, Unreadable } from "./schema";
import type { VacancyField } from "./vacancy-fields";
import { vacancySchema } from "./vacancy-schema";

/** Zero-based columns in the given cells. */
export type VacancyColumns = ColumnsOf<VacancyField>;

/** Headings chosen by the user for fields, verbatim. */
export type ChosenVacancyHeadings = Chosen<VacancyField>;

/** The structure of a list of vacancies within the given cells. */
export type VacancyLayout = Table<VacancyField>;

/** Why cells cannot be read as a list of vacancies. */
export type UnreadableVacancies = Unreadable<VacancyField, "no_position_column" | "no_posting_column">;

/** Finds the headings of a list of vacancies, anywhere in the first rows, and its columns; or returns what is missing. */
export function findVacancyLayout(
  cells: Cells,
  chosen?: ChosenVacancyHeadings,
): VacancyLayout | UnreadableVacancies {
  return findTable(cells, vacancySchema, chosen);
}
