import type { Bounds } from "../../domain/tally";

/** A number for a table, or the range that unclear rows leave open. */
export function numberOrRange({ min, max }: Bounds): number | string {
  return min === max ? min : `${String(min)}–${String(max)}`;
}
