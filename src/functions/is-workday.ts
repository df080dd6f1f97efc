import { isWorkday } from "../domain/workday";
import { dateArgument } from "./arguments/date";
import { daysOff } from "./arguments/days-off";
import { fromCalendar } from "./arguments/from-calendar";
import { spread } from "./arguments/spread";
import { answer } from "./host/answer";

/**
 * Says whether a day is a working day in Kazakhstan: a five-day week, public holidays and moved days off of 2025–2027.
 * #N/A outside these years.
 * @customfunction IS_WORKDAY IS_WORKDAY
 * @param date Day asked for, or a range of days.
 * @param [holidays] Range with further days off of your own.
 * @returns TRUE or FALSE.
 */
export function isWorkdayOn(date: unknown[][], holidays?: unknown[][]): unknown[][] {
  return answer((asked) => {
    const own = daysOff(holidays, asked);
    return spread([date], asked, (value = null) => {
      const day = dateArgument(value, asked);
      return day === null ? "" : fromCalendar(isWorkday(day, own), asked);
    });
  });
}
