import { NO_CALENDAR, testStatus } from "../domain/labour-market-test";
import { toDotted } from "../law/day";
import { asOfDay } from "./arguments/as-of";
import { dateArgument } from "./arguments/date";
import { fromCalendar } from "./arguments/from-calendar";
import { Refusal } from "./arguments/refusal";
import { searchSettings } from "./arguments/search";
import { spread } from "./arguments/spread";
import { answer } from "./host/answer";

/**
 * Says how far the search for a vacancy on the Electronic Labour Exchange has come by a day.
 * @customfunction TEST_STATUS TEST_STATUS
 * @param posted Date of posting, or a range of dates; blank if not posted.
 * @param [as_of] Day asked for; today in Kazakhstan if left out.
 * @param [employer] Two-column range of settings, to follow its readings of the search.
 * @returns "not_required", "not_posted", "running", "disputed_day" or "complete".
 */
export function testStatusOf(posted: unknown[][], as_of?: unknown[][], employer?: unknown[][]): unknown[][] {
  return answer((asked) => {
    const asOf = asOfDay(as_of, asked);
    const { readings } = searchSettings(employer, asked);
    return spread([posted], asked, (value = null) => {
      const day = dateArgument(value, asked);
      const status = testStatus(day, asOf, readings);
      if (status === NO_CALENDAR) return fromCalendar(null, asked);
      if (status !== null) return status;
      const values = { posted: day === null ? "" : toDotted(day), asOf: toDotted(asOf) };
      throw new Refusal("bad_input", asked.tell("posted_in_future", values));
    });
  });
}
