import { countedIn, may } from "../../domain/possibilities";
import { possibilitiesOf } from "../../domain/who-counts";
import type { PersonKind } from "../../domain/person";
import { type Group, groups } from "../../law/category";
import type { Day } from "../../law/day";
import type { Cause } from "../../roster/forecast/forecast-step";
import type { RosterTimeline } from "../../roster/forecast/roster-timeline";

/** Rows named per code; further ones are only counted. */
const NAMED_ROWS = 5;

/**
 * What happens to a group on a day: each code (or its words) with its one-based rows: "leaves 6, 9; joins 12". People in
 * no group appear for both, since the headcount changes.
 */
export function causesOf(
  { day, causes }: { readonly day: Day; readonly causes: readonly Cause[] },
  group: Group,
  roster: RosterTimeline,
  told: (code: Cause["kind"]) => string,
): string {
  const rows = new Map<Cause["kind"], number[]>();
  for (const cause of causes) {
    if (!touches(cause, day, group, roster)) continue;
    const known = rows.get(cause.kind) ?? [];
    if ("row" in cause) known.push(cause.row + 1);
    rows.set(cause.kind, known);
  }
  return [...rows].map(([code, places]) => `${told(code)}${listed(places)}`).join("; ");
}

function listed(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED_ROWS).join(", ");
  const more = rows.length - NAMED_ROWS;
  return `${rows.length > 0 ? " " : ""}${named}${more > 0 ? ` +${String(more)}` : ""}`;
}

function touches(cause: Cause, day: Day, group: Group, roster: RosterTimeline): boolean {
  if (!("row" in cause)) return true;
  const people =
    cause.kind === "permit_ends" ? [roster.personOn(cause.row, day)] : [cause.before, cause.after];
  const outcomes = people
    .filter((person): person is PersonKind => person !== null)
    .reduce((all, person) => all | possibilitiesOf(person, roster.judged.readings), 0);
  const isIn = (each: Group) => may(outcomes, countedIn[each]);
  return isIn(group) || !groups.some(isIn);
}
