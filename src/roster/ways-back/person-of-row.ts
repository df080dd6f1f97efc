import { type Day, isDay } from "../../law/day";
import { cellText, readCell } from "../cell";
import { readDate } from "../date";
import type { ForecastStep } from "../forecast/forecast-step";
import type { RosterOverTime } from "../forecast/roster-over-time";
import { nameOf } from "../names";

import type { PersonOfRow } from "./way-back";

/** Somebody as an action names them. The category is that of the first day on which the person counts. */
export function personOfRow(
  roster: RosterOverTime,
  row: number,
  steps: readonly ForecastStep[],
): PersonOfRow {
  const { cells, layout } = roster.judged;
  const raw = cells[row] ?? [];
  const dayIn = (column: number | undefined): Day | null => {
    const read = column === undefined ? null : readDate(readCell(raw[column]));
    return read?.kind === "day" && isDay(read.day) ? read.day : null;
  };
  const grade = steps.map(({ day }) => roster.personOn(row, day)?.grade).find((each) => each !== undefined);
  return {
    row,
    name: cellText(nameOf(raw, layout)),
    category: typeof grade === "number" ? grade : null,
    permitEnd: dayIn(layout.columns.permitExpiry),
    firstDay: dayIn(layout.columns.hire),
  };
}
