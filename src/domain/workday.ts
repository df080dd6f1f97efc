import type { Day } from "../law/day";
import { workingCalendar, workingCalendarSpan } from "../law/working-calendar";

const special = new Map(workingCalendar.flatMap(({ kind, days }) => days.map((day) => [day, kind])));

/** Days off of this employer in addition to the public ones. */
export type OwnDaysOff = ReadonlySet<Day>;

/** Terms of law follow the public calendar alone. */
export const NO_OWN_DAYS_OFF: OwnDaysOff = new Set();

/** Whether people with a five-day week work on a day; null outside the known calendar. */
export function isWorkday(day: Day, ownDaysOff: OwnDaysOff): boolean | null {
  if (day < workingCalendarSpan.from || day > workingCalendarSpan.to) return null;
  if (ownDaysOff.has(day)) return false;
  const kind = special.get(day);
  return kind === undefined ? !isWeekend(day) : kind === "worked_weekend";
}

/** The day itself if it is worked, otherwise the next working day; null outside the known calendar. */
export function workdayFrom(day: Day, ownDaysOff: OwnDaysOff): Day | null {
  return isWorkday(day, ownDaysOff) === true ? day : nextWorkday(day, ownDaysOff);
}

/** The first working day after a day; null if either is outside the known calendar. */
export function nextWorkday(day: Day, ownDaysOff: OwnDaysOff): Day | null {
  if (isWorkday(day, ownDaysOff) === null) return null;
  let next = (day + 1) as Day;
  while (isWorkday(next, ownDaysOff) === false) next = (next + 1) as Day;
  return isWorkday(next, ownDaysOff) === null ? null : next;
}

/** In Excel's serial numbers a Saturday is a multiple of seven. */
function isWeekend(day: Day): boolean {
  return day % 7 <= 1;
}
