/**
 * A calendar day as Excel stores it: the serial number in the 1900 date system.
 *
 * Days are plain integers so that nothing here depends on a clock, a time zone or daylight saving.
 * The range starts on 1 March 1900, the first day on which Excel's calendar agrees with the real one
 * (Excel believes in 29 February 1900).
 */
export type Day = number & { readonly unit: "day" };

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

const FIRST_DAY = 61;
const LAST_DAY = 2_958_465;

/** Serial number of 1 March of the year 0, the origin of the era arithmetic below. */
const ERA_ORIGIN = -693_899;
const DAYS_PER_ERA = 146_097;

/** Whether a number is a day: whole, from 1 March 1900 to 31 December 9999. */
export function isDay(serial: number): serial is Day {
  return Number.isInteger(serial) && serial >= FIRST_DAY && serial <= LAST_DAY;
}

/**
 * The day of a calendar date; null if there is no such date (31 February) or it is out of range.
 *
 * Years are counted from 1 March, so that the leap day is the last of its year and months have a regular length.
 */
export function dayOf({ year, month, day }: CalendarDate): Day | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = ERA_ORIGIN + era * DAYS_PER_ERA + dayOfEra;
  return isDay(serial) ? serial : null;
}

/** The calendar date of a day: the inverse of `dayOf`. */
export function dateOf(day: Day): CalendarDate {
  const shifted = day - ERA_ORIGIN;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The day so many days later, or earlier if negative; null outside the range of `Day`. */
export function addDays(day: Day, days: number): Day | null {
  const serial = day + days;
  return isDay(serial) ? serial : null;
}

/** Parses YYYY-MM-DD; throws on anything else, so that a typo in the law's tables cannot pass. */
export function iso(text: string): Day {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const day = year ? dayOf({ year: Number(year), month: Number(month), day: Number(date) }) : null;
  if (day === null) throw new RangeError(`Not a date: ${text}`);
  return day;
}

/** The day as YYYY-MM-DD, for JSON and file names. */
export function toIso(day: Day): string {
  const date = dateOf(day);
  return [String(date.year).padStart(4, "0"), twoDigits(date.month), twoDigits(date.day)].join("-");
}

/** The day as DD.MM.YYYY, as written in Kazakhstan. */
export function toDotted(day: Day): string {
  const date = dateOf(day);
  return [twoDigits(date.day), twoDigits(date.month), date.year].join(".");
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
