import { cellText, readCell } from "../../../../sheet/cell";
import { readIin } from "../../../../roster/words/iin";
import type { Columns } from "../../../../roster/table/layout";
import { fold } from "../../../../roster/words/text";
import { nameOf } from "../../../../roster/words/names";
import type { AnyRemedy } from "../../../../account/forecast/remedy-sections";
import type { PersonOfRow } from "../../../../roster/remedies/remedy";
import type { PlanRoster } from "../plan-state";

/** How often each name of somebody in these ways stands on the roster. */
export function nameCounts(
  ways: readonly AnyRemedy[],
  { cells }: PlanRoster,
  columns: Columns,
): ReadonlyMap<string, number> {
  const counts = new Map(ways.flatMap(peopleOf).map(({ name }) => [fold(name), 0]));
  for (const row of counts.size === 0 ? [] : cells) {
    const name = fold(cellText(nameOf(row, { columns })));
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
  }
  return counts;
}

/**
 * A way back whose people are called so that a plan means them alone: by name, or by IIN where several have that name.
 * The row of the first who has neither is returned in its place.
 */
export function remedyLabel(
  way: AnyRemedy,
  { cells }: PlanRoster,
  columns: Columns,
  counts: ReadonlyMap<string, number>,
): AnyRemedy | { readonly unnamed: number } {
  const people = peopleOf(way);
  const named = new Map(people.map((person) => [person.row, nameFor(person)]));
  const unnamed = people.find(({ row }) => named.get(row) === null);
  if (unnamed) return { unnamed: unnamed.row };
  const renamed = (list: readonly PersonOfRow[]) =>
    list.map((person) => ({ ...person, name: named.get(person.row) ?? person.name }));
  return {
    ...way,
    ...("group" in way && { replace: renamed(way.replace) }),
    notRenew: renamed(way.notRenew),
    notHire: renamed(way.notHire),
  };

  function nameFor({ name, row }: PersonOfRow): string | null {
    if (name !== "" && counts.get(fold(name)) === 1) return name;
    const cell = columns.iin === undefined ? null : readCell(cells[row]?.[columns.iin]);
    const iin = cellText(cell);
    return typeof readIin(cell) === "number" ? iin.padStart(12, "0") : null;
  }
}

function peopleOf(way: AnyRemedy): readonly PersonOfRow[] {
  return [...("group" in way ? way.replace : []), ...way.notRenew, ...way.notHire];
}
