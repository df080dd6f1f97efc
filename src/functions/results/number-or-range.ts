import type { Bounds } from "../../domain/tally";

/** A number of a table; both ends where unclear rows leave it open. */
export function numberOrRange({ min, max }: Bounds): number | string {
  return min === max ? min : `${String(min)}–${String(max)}`;
}
