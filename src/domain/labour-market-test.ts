import { type DatedRule, versionOn } from "../law/dated";
import { type Day, isDay } from "../law/day";
import { labourMarketTest, NOT_REQUIRED, type SearchDays } from "../law/labour-market-test";

export type SearchProgress = "running" | "disputed_day" | "complete";

export type TestStatus = "not_required" | "not_posted" | SearchProgress;

/** The 15th calendar day on the exchange, the day of posting not counted; null beyond Excel's calendar. */
export function testEnd(posted: Day): Day | null {
  return shift(posted, searchDaysFor(posted));
}

/**
 * The first day on which an application is safe under the cautious reading: the day after the 15th has fully run.
 *
 * Sources say "after 15 calendar days"; a looser reading would allow the 15th day itself.
 */
export function applyFrom(posted: Day): Day | null {
  return shift(posted, searchDaysFor(posted) + 1);
}

/** The last day on which to post so that an application on a given day is safe: the inverse of `applyFrom`. */
export function postBy(applyOn: Day): Day | null {
  return shift(applyOn, -(searchDaysFor(applyOn) + 1));
}

/**
 * Where the test of a vacancy stands on a day; `posted` is null where nothing was posted.
 *
 * Null for a posting later than that day: such a date is an error in the data.
 */
export function testStatus(posted: Day | null, asOf: Day): TestStatus | null {
  const required = versionOn<SearchDays>(labourMarketTest, asOf).value;
  if (required === NOT_REQUIRED) return "not_required";
  return posted === null ? "not_posted" : searchProgress(posted, asOf);
}

/** How far a search has come by a day, whether or not one is required; null for a posting later than that day. */
export function searchProgress(posted: Day, asOf: Day): SearchProgress | null {
  if (posted > asOf) return null;
  const end = posted + searchDaysFor(posted);
  if (asOf < end) return "running";
  return asOf === end ? "disputed_day" : "complete";
}

/**
 * The length of the test under a rule, by the day of the vacancy. Vacancies older than the rule were posted for the rule
 * to come, so the first version with a length counts them.
 */
export function searchDaysUnder(rule: DatedRule<SearchDays>): (day: Day) => number {
  const [first, ...later] = rule.versions.flatMap(({ from, value }) =>
    typeof value === "number" ? [{ from, days: value }] : [],
  );
  if (first === undefined) throw new RangeError(`Rule ${rule.id} has no version with a length`);
  return (day) => (later.findLast(({ from }) => from <= day) ?? first).days;
}

const searchDaysFor = searchDaysUnder(labourMarketTest);

function shift(day: Day, by: number): Day | null {
  const shifted = day + by;
  return isDay(shifted) ? shifted : null;
}
