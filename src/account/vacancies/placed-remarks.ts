import { cellAddress } from "../../sheet/address";
import { severities } from "../../roster/judgement/findings";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { VacancyFinding } from "../../roster/vacancies/vacancy-findings";
import type { VacancyColumns } from "../../roster/table/vacancy-layout";
import type { ListOnSheet } from "../account";
import type { Place } from "../findings/placed-finding";

/** A finding on a vacancy, with its cell. */
export type PlacedVacancyRemark = VacancyFinding & { readonly place: Place };

/** The position of a list on its sheet. */
type Origin = Pick<ListOnSheet, "row" | "column">;

function placeOf(row: number, column: number, origin: Origin): Place {
  const place = { row: origin.row + row, column: origin.column + column };
  return { ...place, address: cellAddress(place.row, place.column) };
}

/** The cell that best identifies a vacancy. */
export function placeOfVacancy(row: number, columns: VacancyColumns, origin: Origin): Place {
  return placeOf(row, columns.position ?? columns.code ?? columns.posted ?? 0, origin);
}

/** The findings on a vacancy, gravest first; if the sheet lacks the column, at the cell of the vacancy itself. */
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
