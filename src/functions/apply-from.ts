import { applyFrom, searchDaysFor, type SearchReadings, testEnd } from "../domain/labour-market-test";
import type { Day } from "../law/day";
import { labourMarketTest } from "../law/labour-market-test";
import { dateFromDate } from "./arguments/date";
import { searchDay, searchSettings } from "./arguments/search";
import { spreadDistinct } from "./arguments/spread-distinct";
import { cellsIn } from "./arguments/matrix";
import { answer, type Asked } from "./host/answer";
import { type Facts, MOST_CARDS, withCard } from "./host/card";
import { lawFacts } from "./results/law-facts";

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
    const { readings, cards } = searchSettings(employer, asked);
    const isFew = cards && cellsIn(posted) <= MOST_CARDS;
    return spreadDistinct(posted, asked, (value) =>
      dateFromDate(
        value,
        asked,
        (day) => searchDay(applyFrom(day, readings), asked),
        (first, day) => withCard({ day: first }, () => searchCard(day, first, readings, asked), isFew, asked),
      ),
    );
  });
}

function searchCard(posted: Day, first: Day, readings: SearchReadings, asked: Asked): Facts {
  const last = testEnd(posted, readings);
  return {
    posted: { day: posted },
    search_days: searchDaysFor(posted),
    last_day: typeof last === "number" ? { day: last } : undefined,
    ...lawFacts([labourMarketTest], first, asked),
  };
}
