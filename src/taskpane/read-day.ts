import { type Day, dayOf } from "../law/day";

/** Day, month, year as people in Kazakhstan write them; the comma is the point of a Russian number pad. */
const DOTTED = /^(\d{1,2})[.,](\d{1,2})[.,](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The first day this calendar knows. */
const FIRST = { year: 1900, month: 3 };

/**
 * The day that a field for days says: 31.12.2026, 31.12.26 or 2026-12-31. Null while it is being typed, where there is
 * no such day, and for 03/04/2026, which half of the world reads as another day than the other half.
 */
export function readDay(text: string): Day | null {
  const date = dateIn(text);
  return date && dayOf(date);
}

/** Says whether all digits of the year are there, so that nothing more is going to be typed. */
export function isFullDay(text: string): boolean {
  return readDay(text) !== null && /\d{4}/.test(text);
}

/** Says whether a field for days holds a full date that is too early to be a day here. */
export function isTooEarly(text: string): boolean {
  const date = dateIn(text);
  return date !== null && date.year * 12 + date.month < FIRST.year * 12 + FIRST.month;
}

function dateIn(
  text: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const [, dottedDay, dottedMonth, dottedYear] = DOTTED.exec(text.trim()) ?? [];
  const [, isoYear, isoMonth, isoDay] = ISO.exec(text.trim()) ?? [];
  const year = dottedYear?.length === 2 ? `20${dottedYear}` : (dottedYear ?? isoYear);
  if (year === undefined) return null;
  return { year: Number(year), month: Number(dottedMonth ?? isoMonth), day: Number(dottedDay ?? isoDay) };
}
