import { type Day, isDay } from "../../law/day";
import { cellText, readCell } from "../../sheet/cell";
import { readDate } from "../words/date";
import type { ForecastStep } from "../forecast/forecast-step";
import type { RosterTimeline } from "../forecast/roster-timeline";
import { readIin } from "../words/iin";
import { nameOf } from "../words/names";
import { PersonFinder } from "../plan/find-person";

import type { PersonOfRow } from "./remedy";

const IIN_DIGITS = 12;

/** Returns a cached lookup of the person in a row. */
export function personLookup(
  roster: RosterTimeline,
  steps: readonly ForecastStep[],
): (row: number) => PersonOfRow {
  const { cells, layout } = roster.judged;
  const known = new Map<number, PersonOfRow>();
  let finder: PersonFinder | null = null;
  return (row) => {
    const person = known.get(row) ?? personOf(row);
    known.set(row, person);
    return person;
  };

  /** The category is that of the first day on which the person counts. */
  function personOf(row: number): PersonOfRow {
    const raw = cells[row] ?? [];
    const dayIn = (column: number | undefined): Day | null => {
      const read = column === undefined ? null : readDate(readCell(raw[column]));
      return read?.kind === "day" && isDay(read.day) ? read.day : null;
    };
    const counted = steps.find(({ day }) => roster.personOn(row, day) !== null);
    const grade = counted && roster.personOn(row, counted.day)?.grade;
    const name = cellText(nameOf(raw, layout));
    return {
      row,
      name,
      // Looks through the whole roster, and only a plan needs it.
      get who() {
        return whoFor(row, name);
      },
      category: typeof grade === "number" ? grade : null,
      permitEnd: dayIn(layout.columns.permitExpiry),
      firstDay: dayIn(layout.columns.hire),
    };
  }

  /** The name if it is unique on the roster, or else the IIN if that is. */
  function whoFor(row: number, name: string): string | null {
    finder ??= new PersonFinder(cells, layout);
    const { iin: column } = layout.columns;
    const iin = column === undefined ? null : readIin(readCell(cells[row]?.[column]));
    const digits = typeof iin === "number" ? String(iin).padStart(IIN_DIGITS, "0") : "";
    const isAlone = (who: string) => who !== "" && finder?.find(who).length === 1;
    return [name, digits].find(isAlone) ?? null;
  }
}
