import type { Day } from "../law/day";
import { isWorkday, nextWorkday, type OwnDaysOff } from "./workday";

/** The working day to use instead of a day off; null where the day is worked or the calendar does not know. */
export function workdayInstead(day: Day, ownDaysOff: OwnDaysOff): Day | null {
  return isWorkday(day, ownDaysOff) === false ? nextWorkday(day, ownDaysOff) : null;
}

/** The last working day before a day off; null where the day is worked or the calendar does not know. */
export function workdayBefore(day: Day, ownDaysOff: OwnDaysOff): Day | null {
  let earlier = day;
  while (isWorkday(earlier, ownDaysOff) === false) earlier = (earlier - 1) as Day;
  return earlier === day || isWorkday(earlier, ownDaysOff) === null ? null : earlier;
}
