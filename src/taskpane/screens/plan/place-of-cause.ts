import { cellAddress } from "../../../sheet/address";
import type { Field } from "../../../roster/table/fields";
import type { Forecast } from "../../../roster/forecast/forecast-roster";
import type { Cause } from "../../../roster/forecast/forecast-step";
import type { Place } from "../../../account/findings/placed-finding";
import type { PlanAnswer } from "./plan-state";

/** A cell of the roster's sheet, or of another one by its id. */
export type CausePlace = { readonly place: Place; readonly sheetId: string };

/** The column that says when it happens. */
const dateOfKind = {
  joins: "hire",
  leaves: "leave",
  contract_ends: "contractEnd",
  permit_ends: "permitExpiry",
  changes: "name",
} as const satisfies Record<string, Field>;

/** The cell behind what happens on a day; null for a change of the law, which stands in no cell. */
export function placeOfCause(
  cause: Cause,
  { columns }: Pick<Forecast, "columns">,
  { roster, vacancies }: Pick<PlanAnswer, "roster" | "vacancies">,
): CausePlace | null {
  if (cause.kind === "law") return null;
  if (cause.kind === "files") {
    if (vacancies.kind !== "read") return null;
    const { id, row, column } = vacancies.sheet;
    return { sheetId: id, place: placeAt(row + cause.vacancyRow, column) };
  }
  const { id, row, column } = roster.sheet;
  const own = columns[dateOfKind[cause.kind]] ?? columns.name ?? columns.surname ?? 0;
  return { sheetId: id, place: placeAt(row + cause.row, column + own) };
}

function placeAt(row: number, column: number): Place {
  return { row, column, address: cellAddress(row, column) };
}
