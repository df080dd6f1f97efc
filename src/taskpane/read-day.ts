import { type Day, dayOf } from "../law/day";

/** The first day this calendar knows, as a date field writes it. */
const FIRST_DAY = "1900-03-01";

/** Says whether a date field holds a date, and one too early to be a day here. */
export function isTooEarly(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text < FIRST_DAY;
}

/** The day in YYYY-MM-DD, as a date field gives it; null while it is being typed or where there is no such day. */
export function readDay(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}
