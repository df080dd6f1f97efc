import { type Confidence, isCovered, UNKNOWN, versionOn } from "../law/dated";
import { addDays, dateOf, type Day, iso } from "../law/day";
import {
  ANNUAL_REQUEST_EARLY,
  annualRequestDays,
  type AnnualRequestOption,
  type DeadlineRule,
  type Term,
} from "../law/deadlines";
import type { SourceId } from "../law/sources";
import { monthsLater } from "./months-later";
import { isWorkday, NO_OWN_DAYS_OFF, type OwnDaysOff, workdayFrom } from "./workday";
import { workdayBefore } from "./workday-advice";

/** The last day for a duty triggered by an event. */
export type Deadline = {
  readonly last: Day;
  /** If `last` is a day off, the working day before it, which is in time under every reading; otherwise null. */
  readonly advised: Day | null;
  /** If `last` is a day off, the next working day, for the reading that moves the end of a term; otherwise null. */
  readonly moved: Day | null;
  readonly term: Term;
  /** First day of this version of the rule. */
  readonly since: Day;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  readonly checkedOn: Day;
};

/**
 * The deadline that follows from an event, under the rule in force on its day; null if the rule or the working calendar
 * of those days is not known.
 */
export function deadlineAfter(rule: DeadlineRule, event: Day, ownDaysOff: OwnDaysOff): Deadline | null {
  if (!isCovered(event)) return null;
  const { value, from: since, confidence, sources, checkedOn } = versionOn(rule, event);
  if (value === UNKNOWN) return null;
  const last = lastDayOf(value, event);
  if (last === null) return null;
  // The limit of a stay ("with") is not moved by a day off, and notice in advance ("before") must not be given later.
  const [advised, moved] = [
    value.runs === "with" ? null : workdayBefore(last, ownDaysOff),
    value.runs === "after" ? workdayFrom(last, NO_OWN_DAYS_OFF) : null,
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
  const sign = runs === "before" ? -1 : 1;
  switch (unit) {
    case "working_days":
      return workdaysFrom(event, count, sign);
    case "calendar_days":
      return addDays(event, sign * (runs === "with" ? count - 1 : count));
    case "months":
      return monthsLater(event, sign * count);
  }
}

/** So many working days later, or earlier; null outside the known calendar. */
function workdaysFrom(start: Day, count: number, sign: 1 | -1): Day | null {
  let day = start;
  for (let left = count; left > 0;) {
    day = (day + sign) as Day;
    const isWorked = isWorkday(day, NO_OWN_DAYS_OFF);
    if (isWorked === null) return null;
    if (isWorked) left -= 1;
  }
  return day;
}

/** The last day of the annual request according to one of the disputed variants. */
export type AnnualRequestDay = {
  readonly option: AnnualRequestOption;
  readonly last: Day;
  readonly sources: readonly SourceId[];
  /** 0 on the day itself, negative after it. */
  readonly daysLeft: number;
};

/** The annual request due in the year of a day, which is for the next year, with every variant of its last day. */
export function annualRequestOn(day: Day): {
  readonly forYear: number;
  readonly days: readonly AnnualRequestDay[];
  /** The day by which to file, since regions close early; null outside the known calendar. */
  readonly advised: Day | null;
} {
  const { year } = dateOf(day);
  const options = Object.keys(annualRequestDays) as AnnualRequestOption[];
  const days = options.map((option): AnnualRequestDay => {
    const { month, day: ofMonth, sources } = annualRequestDays[option];
    const last = iso(`${String(year)}-${two(month)}-${two(ofMonth)}`);
    return { option, last, sources, daysLeft: last - day };
  });
  return { forYear: year + 1, days, advised: workdaysFrom(days[0]?.last ?? day, ANNUAL_REQUEST_EARLY, -1) };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
