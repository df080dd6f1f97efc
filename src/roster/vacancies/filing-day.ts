import type { Day } from "../../law/day";
import type { DateFact, VacancyFacts } from "./vacancy-facts";

/**
 * The day for which it is asked whether a vacancy may be filed: the day on which it was, or else the day planned, or
 * else the as-of day.
 */
export type FilingDay = {
  readonly day: Day;
  readonly basis: "filed" | "planned" | "as_of";
  /** The column the day stands in; null where it is the as-of day. */
  readonly field: "filed" | "planned" | null;
  /** A date stands in the sheet and cannot be read, so the day itself is in doubt. */
  readonly isUnclear: boolean;
};

/** A plan for a day gone by is no plan any more, and a filing on a day to come is no more than a plan. */
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

/** A date given or left blank, and not something that cannot be read. */
function isKnown({ kind }: DateFact): boolean {
  return kind === "day" || kind === "blank";
}
