import type { PlacedRemark } from "../../account/findings/placed-finding";

/** Tells the findings of one list apart, and is the same for the same finding in the next list. */
export function findingKey({ code, place, values }: PlacedRemark): string {
  return JSON.stringify([code, place?.address ?? null, values]);
}
