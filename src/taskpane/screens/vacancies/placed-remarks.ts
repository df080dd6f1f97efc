import type { SheetCells } from "../../../excel/read-sheet";
import { cellAddress } from "../../../sheet/address";
import { severities } from "../../../roster/judgement/findings";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import type { VacancyFinding } from "../../../roster/vacancies/vacancy-findings";
import type { VacancyColumns } from "../../../roster/table/vacancy-layout";
import { findingMark } from "../../findings/finding-mark";
import type { FindingMark } from "../../ignored-table";
import type { Place } from "../../../account/findings/placed-finding";

/** A remark on a vacancy at its cell. */
export type PlacedVacancyRemark = VacancyFinding & { readonly place: Place };

/** The cell of a column in the row of a vacancy. */
function placeOf(row: number, column: number, sheet: Pick<SheetCells, "row" | "column">): Place {
  const place = { row: sheet.row + row, column: sheet.column + column };
  return { ...place, address: cellAddress(place.row, place.column) };
}

/** The first cell of a vacancy that tells it from others. */
export function placeOfVacancy(row: number, columns: VacancyColumns, sheet: SheetCells): Place {
  return placeOf(row, columns.position ?? columns.code ?? columns.posted ?? 0, sheet);
}

/** The remarks on a vacancy, the gravest first; one about a column that the sheet lacks stands at the vacancy itself. */
export function placedRemarks(
  { findings }: VacancyCheck,
  columns: VacancyColumns,
  sheet: SheetCells,
): readonly PlacedVacancyRemark[] {
  return findings
    .map((finding) => ({
      ...finding,
      place:
        finding.column === null
          ? placeOfVacancy(finding.row, columns, sheet)
          : placeOf(finding.row, finding.column, sheet),
    }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

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
