import { postBy } from "../domain/labour-market-test";
import { dateFromDate } from "./arguments/date";
import { searchDay, searchSettings } from "./arguments/search";
import { spreadDistinct } from "./arguments/spread-distinct";
import { answer } from "./host/answer";

/**
 * Gives the last day on which to post a vacancy to apply on a day by the cautious count.
 * By then the search on the exchange has fully run.
 * @customfunction POST_BY POST_BY
 * @param apply_on Day on which to apply, or a range of days.
 * @param [employer] Two-column range of settings, to follow its readings of the search.
 * @returns The last day to post.
 */
export function postByOf(apply_on: unknown[][], employer?: unknown[][]): unknown[][] {
  return answer((asked) => {
    const { readings } = searchSettings(employer, asked);
    return spreadDistinct(apply_on, asked, (value) =>
      dateFromDate(value, asked, (day) => searchDay(postBy(day, readings), asked)),
    );
  });
}
