import { cellAddress } from "../../sheet/address";
import type { Field } from "../../roster/table/fields";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import type { Cause } from "../../roster/forecast/forecast-step";
import type { ListOnSheet } from "../account";
import type { Place } from "../findings/placed-finding";
import type { ListsAhead } from "./ahead";

/** The column to show for each kind of cause. */
const dateOfKind = {
  joins: "hire",
  leaves: "leave",
  contract_ends: "contractEnd",
  permit_ends: "permitExpiry",
  changes: "name",
} as const satisfies Record<string, Field>;

/** The cell behind a cause, and its list; null for a change of the law. */
export function placeOfCause<List extends ListOnSheet>(
  cause: Cause,
  { columns }: Pick<Forecast, "columns">,
  { roster, vacancies }: ListsAhead<List>,
): { readonly place: Place; readonly list: List } | null {
  if (cause.kind === "law") return null;
  if (cause.kind === "files") return vacancies && placeIn(vacancies, cause.vacancyRow, 0);
  const own = columns[dateOfKind[cause.kind]] ?? columns.name ?? columns.surname ?? 0;
  return placeIn(roster, cause.row, own);
}

function placeIn<List extends ListOnSheet>(list: List, row: number, column: number) {
  const place = { row: list.row + row, column: list.column + column };
  return { list, place: { ...place, address: cellAddress(place.row, place.column) } };
}
