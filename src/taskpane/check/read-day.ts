import { type Day, dayOf } from "../../law/day";

/** The day in YYYY-MM-DD, as a date field gives it; null while it is being typed or where there is no such day. */
export function readDay(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}
