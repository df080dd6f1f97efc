import type { Day } from "../../law/day";
import type { DateFact, VacancyFacts } from "./vacancy-facts";

/**
 * The day for which filing is judged: the day it was filed, or else the planned day, or else the as-of day.
 */
export type FilingDay = {
  readonly day: Day;
  readonly basis: "filed" | "planned" | "as_of";
  /** The column of the day; null for the as-of day. */
  readonly field: "filed" | "planned" | null;
  /** The sheet has a date that cannot be read, so the day itself is in doubt. */
  readonly isUnclear: boolean;
};

/** A plan for a past day is ignored, and a filing on a future day is only a plan. */
export function filingDayOf({ filed, planned }: VacancyFacts, asOf: Day): FilingDay {
  if (filed.kind === "day") {
    const basis = filed.day > asOf ? "planned" : "filed";
    return { day: filed.day, basis, field: "filed", isUnclear: false };
  }
  if (filed.kind !== "blank") return { day: asOf, basis: "as_of", field: null, isUnclear: true };
  if (planned.kind === "day" && planned.day >= asOf)
    return { day: planned.day, basis: "planned", field: "planned", isUnclear: false };
  return { day: asOf, basis: "as_of", field: null, isUnclear: !isKnown(planned) };
}

/** Whether a date is given or blank, not something unreadable. */
function isKnown({ kind }: DateFact): boolean {
  return kind === "day" || kind === "blank";
}
