import { testEnd } from "../domain/labour-market-test";
import { dateFromDate } from "./arguments/date";
import { spreadDistinct } from "./arguments/spread-distinct";
import { answer } from "./host/answer";

/**
 * Gives the last of the 15 calendar days of a vacancy on the Electronic Labour Exchange: the posting date plus 15.
 * The day of posting is not counted; weekends and holidays are.
 * @customfunction TEST_END TEST_END
 * @param posted Date of posting, or a range of dates.
 * @returns The 15th day.
 */
export function testEndOf(posted: unknown[][]): unknown[][] {
  return answer((asked) => spreadDistinct(posted, asked, (value) => dateFromDate(value, asked, testEnd)));
}
