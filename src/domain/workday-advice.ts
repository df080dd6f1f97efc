import type { Day } from "../law/day";
import { isWorkday, nextWorkday, type OwnDaysOff } from "./workday";

/** The next working day instead of a day off; null if the day is worked or outside the known calendar. */
export function workdayInstead(day: Day, ownDaysOff: OwnDaysOff): Day | null {
  return isWorkday(day, ownDaysOff) === false ? nextWorkday(day, ownDaysOff) : null;
}

/** The last working day before a day off; null if the day is worked or outside the known calendar. */
export function workdayBefore(day: Day, ownDaysOff: OwnDaysOff): Day | null {
  let earlier = day;
  while (isWorkday(earlier, ownDaysOff) === false) earlier = (earlier - 1) as Day;
  return earlier === day || isWorkday(earlier, ownDaysOff) === null ? null : earlier;
}
