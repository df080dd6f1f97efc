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

/** The state of the search for a vacancy on a day, and the days that follow from its posting. */
export type SearchState = {
  /**
   * "posted_later": posted later than that day, which is an error in the data; "no_calendar": the last day would have to
   * be moved to a working day outside the known calendar.
   */
  readonly status: "not_posted" | "posted_later" | typeof NO_CALENDAR | SearchProgress;
  /** Days on the exchange so far, not counting the day of posting; null if not posted by that day. */
  readonly daysRun: number | null;
  /** The last day of the search, moved to a working day if the readings say so. */
  readonly end: Day | null;
  /** The first day on which it is safe to apply under the chosen readings. */
  readonly firstDay: Day | null;
};

/** The state of a required search. `posted` is null if nothing was posted. */
export function searchStateOn(posted: Day | null, day: Day, readings: SearchReadings): SearchState {
  if (posted === null) return { status: "not_posted", daysRun: null, end: null, firstDay: null };
  const end = dayOrNull(testEnd(posted, readings));
  const firstDay = dayOrNull(applyFrom(posted, readings));
  const progress = searchProgress(posted, day, readings);
  if (progress === null) return { status: "posted_later", daysRun: null, end, firstDay };
  return { status: progress, daysRun: day - posted, end, firstDay };
}

export function dayOrNull(day: SearchDay): Day | null {
  return day === NO_CALENDAR ? null : day;
}
