import { type Confidence, versionOn } from "../law/dated";
import { type Day, isDay } from "../law/day";
import { labourMarketTest, type SearchDays } from "../law/labour-market-test";
import { NO_CALENDAR, postBy, type SearchReadings } from "./labour-market-test";

/** What takes time before a change is there. All but the first are what the user assumes; no rule sets them. */
export type DurationName = "labour_market_test" | "review" | "hiring" | "notice";

/** So many calendar days for something; "assumed" where the user says so and no source. */
export type Duration = {
  readonly name: DurationName;
  readonly days: number;
  readonly confidence: Confidence | "assumed";
};

/** A duration that the user assumes. */
export type AssumedDuration = {
  readonly name: Exclude<DurationName, "labour_market_test">;
  readonly days: number;
};

/** The latest day on which to begin, and what is counted back from the day on which the change must be there. */
export type LatestDay = {
  readonly day: Day;
  readonly durations: readonly Duration[];
  /** Earlier than the as-of day. */
  readonly isPast: boolean;
};

/**
 * Counts back from a day: the search on the exchange, one after the other with everything the user assumes. Null where
 * that leads out of Excel's calendar, or where the readings ask for a working calendar that is not known.
 */
export function latestDayBefore(
  target: Day,
  asOf: Day,
  assumed: readonly AssumedDuration[],
  readings?: SearchReadings,
): LatestDay | null {
  const search = searchOn(target, readings);
  if (search === null) return null;
  const durations: readonly Duration[] = [
    ...search,
    ...assumed
      .filter(({ days }) => Number.isInteger(days) && days > 0)
      .map(({ name, days }): Duration => ({ name, days, confidence: "assumed" })),
  ];
  const day = target - durations.reduce((sum, { days }) => sum + days, 0);
  return isDay(day) ? { day, durations, isPast: day < asOf } : null;
}

function searchOn(target: Day, readings?: SearchReadings): readonly Duration[] | null {
  const { value, confidence } = versionOn<SearchDays>(labourMarketTest, target);
  const posted = postBy(target, readings);
  if (posted === NO_CALENDAR) return null;
  if (typeof value !== "number" || posted === null) return [];
  return [{ name: "labour_market_test", days: target - posted, confidence }];
}
