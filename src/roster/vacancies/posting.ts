import { type SearchState, searchStateOn } from "../../domain/search-state";
import type { Day } from "../../law/day";
import type { VacancyReadings } from "../../law/vacancy-readings";
import type { DateFact } from "./vacancy-facts";

/** The search of a vacancy on a day; null where the date of posting leaves it open. */
export type Posting = { readonly posted: Day | null; readonly state: SearchState } | null;

/**
 * Where the search stands on a day. A date that can be read in two ways is taken for the later one where the search is
 * over by both and both are days gone by, and else leaves it open.
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
