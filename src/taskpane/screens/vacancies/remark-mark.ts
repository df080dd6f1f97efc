import type { SheetCells } from "../../../excel/read-sheet";
import type { PlacedVacancyRemark } from "../../../account/vacancies/placed-remarks";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { findingMark } from "../../findings/finding-mark";
import type { FindingMark } from "../../store/tables/ignored-table";

/** What a remark is known by from one check to the next. */
export function remarkMark(
  remark: PlacedVacancyRemark,
  sheet: SheetCells,
  vacancies: readonly VacancyCheck[],
): FindingMark {
  return findingMark(remark, sheet, positionIn(remark.row, vacancies));
}

/** What the vacancy in a row is for; "" where nobody says, or there is none. */
export function positionIn(row: number, vacancies: readonly VacancyCheck[]): string {
  return vacancies.find((vacancy) => vacancy.row === row)?.facts.position ?? "";
}
