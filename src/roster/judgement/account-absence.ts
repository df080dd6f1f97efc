import type { Day } from "../../law/day";
import { readCell } from "../../sheet/cell";
import { readDate, readLastDay } from "../words/date";
import { DAYS_AHEAD, EARLIEST } from "../people/employment";
import type { Layout } from "../table/layout";

/** Why somebody is not employed on a day; "away": by every way in which the dates can be read. */
export type Absence = { readonly kind: "left" | "not_hired" | "away"; readonly day: Day | null };

/** The date that takes a person out of the count, of a row that was read as one of somebody not employed on the day. */
export function absenceOf(row: readonly unknown[], { columns }: Layout, day: Day): Absence {
  const at = (column: number | undefined) => (column === undefined ? null : readCell(row[column]));
  const leave = readLastDay(at(columns.leave));
  if (leave.kind === "day" && leave.day >= EARLIEST && leave.day < day)
    return { kind: "left", day: leave.day };
  const hire = readDate(at(columns.hire));
  if (hire.kind === "day" && hire.day > day && hire.day <= day + DAYS_AHEAD.hire)
    return { kind: "not_hired", day: hire.day };
  return { kind: "away", day: null };
}
