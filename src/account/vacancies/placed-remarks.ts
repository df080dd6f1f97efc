import { cellAddress } from "../../sheet/address";
import { severities } from "../../roster/judgement/findings";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { VacancyFinding } from "../../roster/vacancies/vacancy-findings";
import type { VacancyColumns } from "../../roster/table/vacancy-layout";
import type { ListOnSheet } from "../account";
import type { Place } from "../findings/placed-finding";

/** A remark on a vacancy at its cell. */
export type PlacedVacancyRemark = VacancyFinding & { readonly place: Place };

/** Where a list begins on its sheet. */
type Origin = Pick<ListOnSheet, "row" | "column">;

/** The cell of a column in the row of a vacancy. */
function placeOf(row: number, column: number, origin: Origin): Place {
  const place = { row: origin.row + row, column: origin.column + column };
  return { ...place, address: cellAddress(place.row, place.column) };
}

/** The first cell of a vacancy that tells it from others. */
export function placeOfVacancy(row: number, columns: VacancyColumns, origin: Origin): Place {
  return placeOf(row, columns.position ?? columns.code ?? columns.posted ?? 0, origin);
}

/** The remarks on a vacancy, the gravest first; one about a column that the sheet lacks stands at the vacancy itself. */
export function placedRemarks(
  { findings }: VacancyCheck,
  columns: VacancyColumns,
  origin: Origin,
): readonly PlacedVacancyRemark[] {
  return findings
    .map((finding) => ({
      ...finding,
      place:
        finding.column === null
          ? placeOfVacancy(finding.row, columns, origin)
          : placeOf(finding.row, finding.column, origin),
    }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
