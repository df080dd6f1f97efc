import { type Day, toIso } from "../law/day";

/** A day in JSON; null for none. */
export function isoOrNull(day: Day | null | undefined): string | null {
  return day === null || day === undefined ? null : toIso(day);
}
