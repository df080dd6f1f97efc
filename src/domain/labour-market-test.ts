import { type DatedRule, versionOn } from "../law/dated";
import { addDays, type Day } from "../law/day";
import { labourMarketTest, NOT_REQUIRED, type SearchDays } from "../law/labour-market-test";
import { defaultVacancyReadings, type VacancyReadings } from "../law/vacancy-readings";
import { NO_OWN_DAYS_OFF, workdayFrom } from "./workday";

export type SearchProgress = "running" | "disputed_day" | "complete";

export type TestStatus = "not_required" | "not_posted" | SearchProgress;

/** The disputed points that determine the day on which the search is over. */
export type SearchReadings = Pick<VacancyReadings, "first_filing_day" | "roll_to_working_day">;

/** The last calendar day would have to be moved to a working day outside the known calendar. */
export const NO_CALENDAR = "no_calendar";

/** A day of the search; null beyond Excel's calendar. */
export type SearchDay = Day | null | typeof NO_CALENDAR;

/** The last calendar day of the search, not counting the day of posting, moved off a day off if the readings say so. */
export function testEnd(
  posted: Day,
  { roll_to_working_day }: SearchReadings = defaultVacancyReadings,
): SearchDay {
  const end = addDays(posted, searchDaysFor(posted));
  if (end === null || roll_to_working_day === "as_it_falls") return end;
  return workdayFrom(end, NO_OWN_DAYS_OFF) ?? NO_CALENDAR;
}

/**
 * The first day on which it is safe to apply: under the cautious reading, the day after the last day of the search.
 *
 * Sources say "after" so many calendar days; a looser reading allows the last day itself.
 */
export function applyFrom(posted: Day, readings: SearchReadings = defaultVacancyReadings): SearchDay {
  const end = testEnd(posted, readings);
  if (typeof end !== "number" || readings.first_filing_day === "on_last_day") return end;
  return addDays(end, 1);
}

/** The last day to post a vacancy so that it is safe to apply on a given day: the inverse of `applyFrom`. */
export function postBy(applyOn: Day, readings: SearchReadings = defaultVacancyReadings): SearchDay {
  const wait = searchDaysFor(applyOn) + (readings.first_filing_day === "on_last_day" ? 0 : 1);
  let posted = addDays(applyOn, -wait);
  while (posted !== null) {
    const first = applyFrom(posted, readings);
    if (first === NO_CALENDAR) return NO_CALENDAR;
    if (first === null || first <= applyOn) return posted;
    posted = addDays(posted, -1);
  }
  return null;
}

/**
 * Status of the test of a vacancy on a day; `posted` is null if nothing was posted.
 *
 * Null if posted later than that day, which is an error in the data.
 */
export function testStatus(
  posted: Day | null,
  asOf: Day,
  readings: SearchReadings = defaultVacancyReadings,
): TestStatus | typeof NO_CALENDAR | null {
  const required = versionOn<SearchDays>(labourMarketTest, asOf).value;
  if (required === NOT_REQUIRED) return "not_required";
  return posted === null ? "not_posted" : searchProgress(posted, asOf, readings);
}

/** Progress of a search on a day, whether or not one is required; null if posted later than that day. */
export function searchProgress(
  posted: Day,
  asOf: Day,
  readings: SearchReadings = defaultVacancyReadings,
): SearchProgress | typeof NO_CALENDAR | null {
  if (posted > asOf) return null;
  const end = testEnd(posted, readings);
  if (end === NO_CALENDAR) return NO_CALENDAR;
  if (end === null || asOf < end) return "running";
  return asOf === end && readings.first_filing_day === "after_last_day" ? "disputed_day" : "complete";
}

/**
 * The length of the test in days under a rule, by the day of posting. A vacancy posted before the rule began is measured
 * by its first version with a length, since it can only serve an application under that rule.
 */
export function searchDaysUnder(rule: DatedRule<SearchDays>): (day: Day) => number {
  const [first, ...later] = rule.versions.flatMap(({ from, value }) =>
    typeof value === "number" ? [{ from, days: value }] : [],
  );
  if (first === undefined) throw new RangeError(`Rule ${rule.id} has no version with a length`);
  return (day) => (later.findLast(({ from }) => from <= day) ?? first).days;
}

/** Calendar days that a vacancy posted on a day must be on the exchange. */
export const searchDaysFor = searchDaysUnder(labourMarketTest);
