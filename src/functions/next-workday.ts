import { nextWorkday } from "../domain/workday";
import { dateFromDate } from "./arguments/date";
import { daysOff } from "./arguments/days-off";
import { fromCalendar } from "./arguments/from-calendar";
import { spread } from "./arguments/spread";
import { answer } from "./host/answer";

/**
 * Gives the first working day in Kazakhstan after a day, the day itself not counted, as Excel's WORKDAY(date,1) does.
 * Five-day week, 2025–2027; #N/A outside these years.
 * @customfunction NEXT_WORKDAY NEXT_WORKDAY
 * @param date Day after which to look, or a range of days.
 * @param [holidays] Range with further days off of your own.
 * @returns The next working day.
 */
export function nextWorkdayAfter(date: unknown[][], holidays?: unknown[][]): unknown[][] {
  return answer((asked) => {
    const own = daysOff(holidays, asked);
    return spread([date], asked, (value = null) =>
      dateFromDate(value, asked, (day) => fromCalendar(nextWorkday(day, own), asked)),
    );
  });
}
