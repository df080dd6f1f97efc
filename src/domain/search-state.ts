import type { Day } from "../law/day";
import type { VacancyReadings } from "../law/vacancy-readings";
import { applyFrom, postBy, type SearchProgress, searchProgress, testEnd } from "./labour-market-test";

/** Where the search for a vacancy stands on a day, and the days that follow from its posting. */
export type SearchState = {
  /** "posted_later": a posting later than that day, which is an error in the data. */
  readonly status: "not_posted" | "posted_later" | SearchProgress;
  /** Days on the exchange so far, the day of posting not counted; null without a posting by that day. */
  readonly daysRun: number | null;
  /** The last of the fifteen days. */
  readonly end: Day | null;
  /** The first day on which an application is safe under the reading chosen. */
  readonly firstDay: Day | null;
};

/** The state of a search that is required. `posted` is null where nothing was posted. */
export function searchStateOn(
  posted: Day | null,
  day: Day,
  { first_filing_day }: Pick<VacancyReadings, "first_filing_day">,
): SearchState {
  const isLenient = first_filing_day === "on_last_day";
  if (posted === null) return { status: "not_posted", daysRun: null, end: null, firstDay: null };
  const end = testEnd(posted);
  const firstDay = isLenient ? end : applyFrom(posted);
  const progress = searchProgress(posted, day);
  if (progress === null) return { status: "posted_later", daysRun: null, end, firstDay };
  const status = isLenient && progress === "disputed_day" ? "complete" : progress;
  return { status, daysRun: day - posted, end, firstDay };
}

/** The last day on which to post so that filing on a day is safe under the reading chosen. */
export function lastPostingDay(
  filing: Day,
  { first_filing_day }: Pick<VacancyReadings, "first_filing_day">,
): Day | null {
  const safe = postBy(filing);
  return safe !== null && first_filing_day === "on_last_day" ? ((safe + 1) as Day) : safe;
}
