import { cellText, readCell } from "../../../../sheet/cell";
import type { Layout } from "../../../../roster/table/layout";
import type { PlanForecast } from "../../../../roster/plan/forecast-plan";
import { fold } from "../../../../roster/words/text";
import type { PlanUnit } from "./plan-units";

/** A placeholder name for a numbered new person. */
type NewName = (number: number) => string;

type Named = { readonly column: number; readonly name: string };

/** Names for new people if the plan states only their number; not needed if the list has no names. */
export function namesFor(
  units: readonly PlanUnit[],
  cells: PlanForecast["planned"]["cells"],
  layout: Layout,
  newName: NewName,
): ReadonlyMap<number, Named> {
  const column = layout.columns.name ?? layout.columns.surname;
  const named = new Map<number, Named>();
  if (column === undefined) return named;
  const taken = new Set(cells.map((row) => fold(cellText(readCell(row[column])))));
  let number = 1;
  for (const { planRows, added } of units) {
    if (planRows.length !== 1 || planRows[0]?.action !== "hire" || planRows[0].who !== "") continue;
    for (const row of added) {
      while (taken.has(fold(newName(number)))) number += 1;
      named.set(row, { column, name: newName(number) });
      number += 1;
    }
  }
  return named;
}
