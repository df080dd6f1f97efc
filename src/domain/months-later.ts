import { dateOf, type Day, dayOf } from "../law/day";

/**
 * The same day of the month some months later, or earlier if negative; the last day of the month if it has no such day.
 */
export function monthsLater(day: Day, months: number): Day {
  const date = dateOf(day);
  const month = date.month - 1 + months;
  const year = date.year + Math.floor(month / 12);
  for (let last = date.day; last > 0; last--) {
    const later = dayOf({ year, month: (((month % 12) + 12) % 12) + 1, day: last });
    if (later !== null) return later;
  }
  throw new RangeError(`No day ${String(months)} months after ${String(day)}`);
}
