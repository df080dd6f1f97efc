const SERIAL_OF_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

/** The number by which a sheet stores a day of the calendar; null for a day that does not exist. */
export function serialDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const exists = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day;
  return exists ? time / MS_PER_DAY + SERIAL_OF_1970 : null;
}
