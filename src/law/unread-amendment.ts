import { iso } from "./day";

/**
 * The Rules (Order 279) were amended again after Order 93; what changed could not be read. Answers for later days say so.
 */
export const unreadAmendment = {
  act: "order_279",
  on: iso("2025-10-17"),
  sources: ["ea_legislation"],
} as const;
