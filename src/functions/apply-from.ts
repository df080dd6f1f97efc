import { applyFrom } from "../domain/labour-market-test";
import { dateFromDate } from "./arguments/date";
import { searchDay, searchReadings } from "./arguments/search";
import { spreadDistinct } from "./arguments/spread-distinct";
import { answer } from "./host/answer";

/**
 * Gives the first day to apply for a vacancy by the cautious count: the day after the search has fully run.
 * Whether the last day of it is enough is disputed; this is the cautious reading.
 * @customfunction APPLY_FROM APPLY_FROM
 * @param posted Date of posting, or a range of dates.
 * @param [employer] Two-column range of settings, to follow its readings of the search.
 * @returns The first day.
 */
export function applyFromOf(posted: unknown[][], employer?: unknown[][]): unknown[][] {
  return answer((asked) => {
    const readings = searchReadings(employer, asked);
    return spreadDistinct(posted, asked, (value) =>
      dateFromDate(value, asked, (day) => searchDay(applyFrom(day, readings), asked)),
    );
  });
}
