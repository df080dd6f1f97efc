import { type DatedRule, versionOn } from "../law/dated";
import { type Day, isDay } from "../law/day";
import { labourMarketTest, NOT_REQUIRED, type SearchDays } from "../law/labour-market-test";
import { defaultVacancyReadings, type VacancyReadings } from "../law/vacancy-readings";
import { workdayFrom } from "./workday";

export type SearchProgress = "running" | "disputed_day" | "complete";

export type TestStatus = "not_required" | "not_posted" | SearchProgress;

/** The disputed points that decide on which day the search is over. */
export type SearchReadings = Pick<VacancyReadings, "first_filing_day" | "roll_to_working_day">;

/** The last calendar day is to be moved to a working day, and the calendar does not know which that is. */
export const NO_CALENDAR = "no_calendar";

/** A day; null beyond Excel's calendar. */
export type SearchDay = Day | null | typeof NO_CALENDAR;

/** The last calendar day of the search on the exchange, the day of posting not counted, moved where the readings move it. */
export function testEnd(
  posted: Day,
  { roll_to_working_day }: SearchReadings = defaultVacancyReadings,
): SearchDay {
  const end = shift(posted, searchDaysFor(posted));
  if (end === null || roll_to_working_day === "as_it_falls") return end;
  return workdayFrom(end, noDaysOff) ?? NO_CALENDAR;
}

/** A term of law ends on no public day off; the employer's own days off move nothing. */
const noDaysOff: ReadonlySet<Day> = new Set();

/**
 * The first day on which an application is safe: under the cautious reading the day after the last one has fully run.
 *
 * Sources say "after" so many calendar days; a looser reading would allow the last day itself.
 */
export function applyFrom(posted: Day, readings: SearchReadings = defaultVacancyReadings): SearchDay {
  const end = testEnd(posted, readings);
  if (typeof end !== "number" || readings.first_filing_day === "on_last_day") return end;
  return shift(end, 1);
}

/** The last day on which to post so that an application on a given day is safe: the inverse of `applyFrom`. */
export function postBy(applyOn: Day, readings: SearchReadings = defaultVacancyReadings): SearchDay {
  const wait = searchDaysFor(applyOn) + (readings.first_filing_day === "on_last_day" ? 0 : 1);
  let posted = shift(applyOn, -wait);
  while (posted !== null) {
    const first = applyFrom(posted, readings);
    if (first === NO_CALENDAR) return NO_CALENDAR;
    if (first === null || first <= applyOn) return posted;
    posted = shift(posted, -1);
  }
  return null;
}

/**
 * Where the test of a vacancy stands on a day; `posted` is null where nothing was posted.
 *
 * Null for a posting later than that day: such a date is an error in the data.
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

/** How far a search has come by a day, whether or not one is required; null for a posting later than that day. */
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

/** How many calendar days a vacancy posted on a day stands on the exchange. */
export const searchDaysFor = searchDaysUnder(labourMarketTest);

function shift(day: Day, by: number): Day | null {
  const shifted = day + by;
  return isDay(shifted) ? shifted : null;
}
