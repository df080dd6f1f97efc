import { type Day, dayOf } from "../../law/day";

/** Day, month and year as written in Kazakhstan; Russian number pads type a comma for the point. */
const DOTTED = /^(\d{1,2})[.,](\d{1,2})[.,](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The first supported day. */
const FIRST = { year: 1900, month: 3 };

/**
 * Reads a date field: 31.12.2026, 31.12.26 or 2026-12-31. Null for incomplete text, days that do not exist, and
 * 03/04/2026, whose order of day and month is ambiguous.
 */
export function readDay(text: string): Day | null {
  const date = dateIn(text);
  return date && dayOf(date);
}

/** True if all digits of the year have been typed. */
export function isFullDay(text: string): boolean {
  return readDay(text) !== null && /\d{4}/.test(text);
}

/** True for a full date before the first supported day. */
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
