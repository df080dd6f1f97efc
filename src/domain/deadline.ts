import { type Confidence, isCovered, versionOn } from "../law/dated";
import { dateOf, type Day, isDay, iso } from "../law/day";
import {
  ANNUAL_REQUEST_EARLY,
  annualRequestDays,
  type AnnualRequestOption,
  type DeadlineRule,
  type Term,
} from "../law/deadlines";
import type { SourceId } from "../law/sources";
import { monthsLater } from "./months-later";
import { isWorkday, type OwnDaysOff, workdayFrom } from "./workday";
import { workdayBefore } from "./workday-advice";

/** The last day of a duty that an event brings about. */
export type Deadline = {
  readonly last: Day;
  /** The working day before it, where that is a day off: on it one is in time by every reading. */
  readonly advised: Day | null;
  /** The working day after it, by the reading that moves the end of a term. */
  readonly moved: Day | null;
  readonly term: Term;
  /** Since when the rule reads so. */
  readonly since: Day;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  readonly checkedOn: Day;
};

/**
 * The deadline that follows an event, by the rule of its day; null where the rules or the working calendar of those days
 * are not known.
 */
export function deadlineAfter(rule: DeadlineRule, event: Day, ownDaysOff: OwnDaysOff): Deadline | null {
  if (!isCovered(event)) return null;
  const { value, from: since, confidence, sources, checkedOn } = versionOn(rule, event);
  if (value === "unknown") return null;
  const last = lastDayOf(value, event);
  if (last === null) return null;
  // A stay of so many days is over on a day off too, and a notice ahead does not become a later one.
  const [advised, moved] = [
    value.runs === "with" ? null : workdayBefore(last, ownDaysOff),
    value.runs === "after" ? workdayFrom(last, noDaysOff) : null,
  ];
  return {
    last,
    advised,
    moved: moved === last ? null : moved,
    term: value,
    since,
    confidence,
    sources,
    checkedOn,
  };
}

function lastDayOf({ count, unit, runs }: Term, event: Day): Day | null {
  const [least, sign] = [runs === "with" ? count - 1 : count, runs === "before" ? -1 : 1];
  switch (unit) {
    case "working_days":
      return workdaysAfter(event, count);
    case "calendar_days":
      return shifted(event, sign * least);
    case "months":
      return monthsLater(event, sign * count);
  }
}

/** A term of law counts no days off of an employer's own. */
const noDaysOff: OwnDaysOff = new Set();

function workdaysAfter(event: Day, days: number): Day | null {
  let day: Day | null = event;
  for (let left = days; day !== null && left > 0;) {
    day = shifted(day, 1);
    const isWorked: boolean | null = day === null ? null : isWorkday(day, noDaysOff);
    if (isWorked === null) return null;
    if (isWorked) left -= 1;
  }
  return day;
}

function shifted(day: Day, by: number): Day | null {
  const then = day + by;
  return isDay(then) ? then : null;
}

/** The last day of the annual request by one way of telling it, and whether it is past. */
export type AnnualRequestDay = {
  readonly option: AnnualRequestOption;
  readonly last: Day;
  readonly sources: readonly SourceId[];
  /** Days left, 0 on the day itself; negative where it is past. */
  readonly daysLeft: number;
};

/** The annual request that can be thought of on a day: for the next year, by every way in which its last day is told. */
export function annualRequestOn(day: Day): {
  readonly forYear: number;
  readonly days: readonly AnnualRequestDay[];
  /** The day by which to file to be early enough for regions that close before the end; null outside the calendar. */
  readonly advised: Day | null;
} {
  const { year } = dateOf(day);
  const options = Object.keys(annualRequestDays) as AnnualRequestOption[];
  const days = options.map((option): AnnualRequestDay => {
    const { month, day: ofMonth, sources } = annualRequestDays[option];
    const last = iso(`${String(year)}-${two(month)}-${two(ofMonth)}`);
    return { option, last, sources, daysLeft: last - day };
  });
  return { forYear: year + 1, days, advised: workdaysBefore(days[0]?.last ?? day, ANNUAL_REQUEST_EARLY) };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function workdaysBefore(day: Day, count: number): Day | null {
  let before: Day = day;
  for (let left = count; left > 0;) {
    before = (before - 1) as Day;
    const isWorked = isWorkday(before, noDaysOff);
    if (isWorked === null) return null;
    if (isWorked) left -= 1;
  }
  return before;
}
