import { NO_CALENDAR, postBy, type SearchReadings } from "../../domain/labour-market-test";
import { type RenewalWindow, renewalWindowFor } from "../../domain/renewal-window";
import type { Day } from "../../law/day";
import type { AssumedDuration } from "../../domain/latest-day";
import type { VacancyReadings } from "../../law/vacancy-readings";
import type { Cause, ForecastStep } from "./forecast-step";
import type { RosterTimeline } from "./roster-timeline";

/** A permit that has to be renewed if its holder is to stay. Rows are positions in the cells of the roster. */
export type Renewal = {
  readonly row: number;
  /** The last day of the permit. */
  readonly expiry: Day;
  readonly filing: RenewalWindow;
  /** The as-of day, on which the days to file and to post may be over. */
  readonly asked: Day;
  /**
   * By when to post the vacancy so that the search is over by the last advised filing day, or earlier if the review as
   * assumed would take longer than the time left. Null if the reading requires no search, or the working calendar is not
   * known.
   */
  readonly postBy: Day | null;
  /** Whether the reading requires the search, or only warns that it may be required. */
  readonly isSearchSure: boolean;
};

/** The first permit that ends while its holder is on the list, with the days on which to file and to post. */
export function firstRenewal(
  roster: RosterTimeline,
  steps: readonly ForecastStep[],
  readings: SearchReadings & Pick<VacancyReadings, "renewal_search">,
  assumed: readonly AssumedDuration[],
): Renewal | null {
  const isEnd = ({ kind }: Cause) => kind === "permit_ends";
  const cause = steps.find(({ causes }) => causes.some(isEnd))?.causes.find(isEnd);
  if (cause?.kind !== "permit_ends") return null;
  const over = roster.permitEnds.get(cause.row);
  if (over === undefined) return null;
  const expiry = (over - 1) as Day;
  const asked = roster.judged.day;
  const filing = renewalWindowFor(expiry, asked);
  if (filing === null) return null;
  const review = assumed.find(({ name }) => name === "review")?.days ?? 0;
  const posted =
    readings.renewal_search === "off" ? null : postBy(Math.min(filing.to, expiry - review) as Day, readings);
  return {
    row: cause.row,
    expiry,
    filing,
    asked,
    postBy: posted === NO_CALENDAR ? null : posted,
    isSearchSure: readings.renewal_search === "required",
  };
}
