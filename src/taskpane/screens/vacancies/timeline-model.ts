import { isWorkday, type OwnDaysOff } from "../../../domain/workday";
import { type Day, dateOf } from "../../../law/day";
import type { VacancyCheck } from "../../../roster/vacancies/check-vacancies";
import { type KeyDates, keyDatesOf } from "./key-dates";

/** One row of the timeline. */
export type TimelineRow = KeyDates & { readonly vacancy: VacancyCheck };

/** Everything that the timeline draws: whole weeks around the as-of day. */
export type TimelineModel = {
  readonly from: Day;
  /** Exclusive end. */
  readonly to: Day;
  readonly asOf: Day;
  readonly rows: readonly TimelineRow[];
  readonly daysOff: readonly Day[];
  /** The Mondays. */
  readonly weeks: readonly Day[];
  /** First days of months, and the first day drawn. */
  readonly months: readonly Day[];
  /** Some dates are outside the drawn range. */
  readonly isCut: boolean;
};

/** Limits of the drawn range, so that it stays readable; the table has all dates. */
const DAYS_BEFORE = 70;
const DAYS_AFTER = 100;

/** Days of space at both ends for marks and their labels. */
const MARGIN = 2;

/** The timeline of vacancies in the given order; those without dates are omitted. */
export function timelineModel(
  vacancies: readonly VacancyCheck[],
  asOf: Day,
  daysOff: OwnDaysOff,
): TimelineModel {
  const rows = vacancies
    .map((vacancy) => ({ ...keyDatesOf(vacancy, asOf, daysOff), vacancy }))
    .filter((row) => daysIn(row).length > 0);
  const days = [asOf, ...rows.flatMap(daysIn)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const from = mondayOf((Math.max(first, asOf - DAYS_BEFORE) - MARGIN) as Day);
  const to = (mondayOf((Math.min(last, asOf + DAYS_AFTER) + MARGIN) as Day) + 7) as Day;
  const drawn = Array.from({ length: to - from }, (_, index) => (from + index) as Day);
  return {
    from,
    to,
    asOf,
    rows,
    daysOff: drawn.filter((day) => isWorkday(day, daysOff) === false),
    weeks: drawn.filter((day) => day === mondayOf(day)),
    months: drawn.filter((day) => day === from || dateOf(day).day === 1),
    isCut: first < from || last >= to,
  };
}

function daysIn({ posted, end, firstDay, planned, filed }: KeyDates): readonly Day[] {
  return [posted, end, firstDay, planned, filed].filter((day) => day !== null);
}

/** In Excel's day numbers, a Monday modulo seven is two. */
function mondayOf(day: Day): Day {
  return (day - ((day + 5) % 7)) as Day;
}
