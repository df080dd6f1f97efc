import { applyFrom } from "../domain/labour-market-test";
import { dateFromDate } from "./arguments/date";
import { spreadDistinct } from "./arguments/spread-distinct";
import { answer } from "./host/answer";

/**
 * Gives the first day to apply for a vacancy by the cautious count: the posting date plus 16.
 * Whether the 15th day itself is enough is disputed; this is the cautious reading.
 * @customfunction APPLY_FROM APPLY_FROM
 * @param posted Date of posting, or a range of dates.
 * @returns The first day.
 */
export function applyFromOf(posted: unknown[][]): unknown[][] {
  return answer((asked) => spreadDistinct(posted, asked, (value) => dateFromDate(value, asked, applyFrom)));
}
