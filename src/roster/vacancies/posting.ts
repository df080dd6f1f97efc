import { type SearchState, searchStateOn } from "../../domain/search-state";
import type { Day } from "../../law/day";
import type { VacancyReadings } from "../../law/vacancy-readings";
import type { DateFact } from "./vacancy-facts";

/** The search for a vacancy on a day; null if the date of posting is unclear. */
export type Posting = { readonly posted: Day | null; readonly state: SearchState } | null;

/**
 * The state of the search on a day. An ambiguous date is read as the later one if the search is complete either way and
 * both dates are past; otherwise the search is unclear.
 */
export function postingOn(posted: DateFact, day: Day, asOf: Day, readings: VacancyReadings): Posting {
  switch (posted.kind) {
    case "blank":
      return { posted: null, state: searchStateOn(null, day, readings) };
    case "day":
      return { posted: posted.day, state: searchStateOn(posted.day, day, readings) };
    case "either": {
      const later = Math.max(...posted.days) as Day;
      const state = searchStateOn(later, day, readings);
      return state.status === "complete" && later <= asOf ? { posted: later, state } : null;
    }
    default:
      return null;
  }
}
