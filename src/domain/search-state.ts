import type { Day } from "../law/day";
import {
  applyFrom,
  NO_CALENDAR,
  type SearchDay,
  type SearchProgress,
  searchProgress,
  type SearchReadings,
  testEnd,
} from "./labour-market-test";

/** Where the search for a vacancy stands on a day, and the days that follow from its posting. */
export type SearchState = {
  /**
   * "posted_later": a posting later than that day, which is an error in the data; "no_calendar": the last day is to be
   * moved to a working day of a year of which no calendar is known.
   */
  readonly status: "not_posted" | "posted_later" | typeof NO_CALENDAR | SearchProgress;
  /** Days on the exchange so far, the day of posting not counted; null without a posting by that day. */
  readonly daysRun: number | null;
  /** The last day of the search, where the readings move it the working day instead. */
  readonly end: Day | null;
  /** The first day on which an application is safe under the readings chosen. */
  readonly firstDay: Day | null;
};

/** The state of a search that is required. `posted` is null where nothing was posted. */
export function searchStateOn(posted: Day | null, day: Day, readings: SearchReadings): SearchState {
  if (posted === null) return { status: "not_posted", daysRun: null, end: null, firstDay: null };
  const end = dayOrNull(testEnd(posted, readings));
  const firstDay = dayOrNull(applyFrom(posted, readings));
  const progress = searchProgress(posted, day, readings);
  if (progress === null) return { status: "posted_later", daysRun: null, end, firstDay };
  return { status: progress, daysRun: day - posted, end, firstDay };
}

/** A day of the search; null where there is none, or where no calendar tells it. */
export function dayOrNull(day: SearchDay): Day | null {
  return day === NO_CALENDAR ? null : day;
}
