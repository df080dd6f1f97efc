import type { Confidence } from "./dated";
import { type Day, iso } from "./day";
import { checkedOnOf, oldestOf } from "./source-days";
import type { SourceId } from "./sources";

/** Days on which a five-day week departs from the usual weekdays and weekends, with sources. */
export type CalendarDays = {
  /** "day_off": off, whatever the day of the week; "worked_weekend": a working Saturday or Sunday. */
  readonly kind: "day_off" | "worked_weekend";
  readonly days: readonly Day[];
  /** Computed in advance; the official day may differ. */
  readonly isEstimate: boolean;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
  /** Day up to which this is confirmed. */
  readonly checkedOn: Day;
};

/** First and last day of the calendar; nothing is known outside. */
export const workingCalendarSpan = { from: iso("2025-01-01"), to: iso("2027-12-31") } as const;

/**
 * Public holidays, and working days off in lieu of holidays on a weekend. 7 January and the first day of Kurban Ait are
 * not moved. The ministry of labour may move further days by order (Labour Code, art. 85(3)); such orders were found for
 * 2025 only.
 *
 * The year 2026 follows the referendum of March 2026: 30 August is no longer a holiday, so 31 August 2026 is worked;
 * 15 March becomes one in 2027.
 */
export const workingCalendar: readonly CalendarDays[] = calendar([
  {
    kind: "day_off",
    days: [
      ...days(2025, "01-01 01-02 01-07 03-08 03-10 03-21 03-22 03-23 03-24 03-25 05-01 05-07 05-09"),
      ...days(2025, "06-06 07-06 07-07 08-30 09-01 10-25 10-27 12-16"),
    ],
    isEstimate: false,
    sources: ["mail_ru_2025", "mgorod_2025", "caravan_2025"],
    confidence: "reported",
  },
  {
    kind: "day_off",
    days: days(2025, "01-03"),
    isEstimate: false,
    sources: ["caravan_2025"],
    confidence: "reported",
  },
  {
    kind: "worked_weekend",
    days: days(2025, "01-05"),
    isEstimate: false,
    sources: ["caravan_2025"],
    confidence: "reported",
  },
  {
    kind: "day_off",
    days: [
      ...days(2026, "01-01 01-02 01-07 03-08 03-09 03-21 03-22 03-23 03-24 03-25 05-01 05-07 05-09"),
      ...days(2026, "05-11 05-27 07-06 10-25 10-26 12-16"),
    ],
    isEstimate: false,
    sources: ["inform_2026", "taspanews_2026"],
    confidence: "reported",
  },
  {
    kind: "day_off",
    days: [
      ...days(2027, "01-01 01-02 01-04 01-07 03-08 03-15 03-21 03-22 03-23 03-24 05-01 05-03 05-07"),
      ...days(2027, "05-09 05-10 07-06 10-25 12-16"),
    ],
    isEstimate: false,
    sources: ["vacanza_2026", "taspanews_2026"],
    confidence: "reported",
  },
  {
    // The first day of Kurban Ait follows the lunar calendar.
    kind: "day_off",
    days: days(2027, "05-16"),
    isEstimate: true,
    sources: ["vacanza_2026"],
    confidence: "disputed",
  },
]);

function calendar(rows: readonly Omit<CalendarDays, "checkedOn">[]): readonly CalendarDays[] {
  return rows.map((row) => ({ ...row, checkedOn: oldestOf(row.sources.map(checkedOnOf)) }));
}

function days(year: number, monthsAndDays: string): readonly Day[] {
  return monthsAndDays.split(" ").map((monthAndDay) => iso(`${String(year)}-${monthAndDay}`));
}
