import type { PlacedFinding } from "./group-findings";

/** Tells the findings of one list apart, and is the same for the same finding in the next list. */
export function findingKey({ code, place, values }: PlacedFinding): string {
  return JSON.stringify([code, place?.address ?? null, values]);
}
