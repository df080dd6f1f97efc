import { testEnd } from "../domain/labour-market-test";
import { dateFromDate } from "./arguments/date";
import { searchDay, searchSettings } from "./arguments/search";
import { spreadDistinct } from "./arguments/spread-distinct";
import { answer } from "./host/answer";

/**
 * Gives the last of the calendar days that a vacancy has to stand on the Electronic Labour Exchange.
 * The day of posting is not counted; weekends and holidays are.
 * @customfunction TEST_END TEST_END
 * @param posted Date of posting, or a range of dates.
 * @param [employer] Two-column range of settings, to follow its readings of the search.
 * @returns The last day of the search.
 */
export function testEndOf(posted: unknown[][], employer?: unknown[][]): unknown[][] {
  return answer((asked) => {
    const { readings } = searchSettings(employer, asked);
    return spreadDistinct(posted, asked, (value) =>
      dateFromDate(value, asked, (day) => searchDay(testEnd(day, readings), asked)),
    );
  });
}
