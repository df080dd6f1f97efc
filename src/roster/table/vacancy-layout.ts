import type { Cells } from "../../sheet/cell";
import { findTable } from "./find-table";
import type { Chosen, ColumnsOf, Table, Unreadable } from "./schema";
import type { VacancyField } from "./vacancy-fields";
import { vacancySchema } from "./vacancy-schema";

/** Position of a column in the range handed over, from 0. */
export type VacancyColumns = ColumnsOf<VacancyField>;

/** Headings of a list of vacancies chosen by the user for fields, as they stand in the sheet. */
export type ChosenVacancyHeadings = Chosen<VacancyField>;

/** Where a list of vacancies stands in a rectangle of cells. */
export type VacancyLayout = Table<VacancyField>;

/** Why a rectangle cannot be read as a list of vacancies. */
export type UnreadableVacancies = Unreadable<VacancyField, "no_position_column" | "no_posting_column">;

/** Finds the headings of a list of vacancies, anywhere in the first rows, and its columns; or says what is missing. */
export function findVacancyLayout(
  cells: Cells,
  chosen?: ChosenVacancyHeadings,
): VacancyLayout | UnreadableVacancies {
  return findTable(cells, vacancySchema, chosen);
}
