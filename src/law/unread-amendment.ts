import { iso } from "./day";

/**
 * The Rules (Order 279) were amended once more after Order 93, and what changed could not be read. Answers for days
 * from then on say so.
 */
export const unreadAmendment = {
  act: "order_279",
  on: iso("2025-10-17"),
  sources: ["ea_legislation"],
} as const;
