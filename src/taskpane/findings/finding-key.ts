import type { PlacedRemark } from "../../account/findings/placed-finding";

/** Identifies a finding within a list, and in later lists as long as it is unchanged. */
export function findingKey({ code, place, values }: PlacedRemark): string {
  return JSON.stringify([code, place?.address ?? null, values]);
}
