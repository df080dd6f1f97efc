import type { SheetCells } from "../../../excel/read-sheet";
import type { PlacedVacancyRemark } from "../../../account/vacancies/placed-remarks";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { findingMark } from "../../findings/finding-mark";
import type { FindingMark } from "../../store/tables/ignored-table";

/** Identifies a remark across checks. */
export function remarkMark(
  remark: PlacedVacancyRemark,
  sheet: SheetCells,
  vacancies: readonly VacancyCheck[],
): FindingMark {
  return findingMark(remark, sheet, positionIn(remark.row, vacancies));
}

/** The position of the vacancy in a row; "" if unknown or if there is no vacancy. */
export function positionIn(row: number, vacancies: readonly VacancyCheck[]): string {
  return vacancies.find((vacancy) => vacancy.row === row)?.facts.position ?? "";
}
