import { type Day, iso } from "./day";

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH = iso("1970-01-01");

/** Kazakhstan has had a single time zone, UTC+5, since 1 March 2024. */
const UTC_OFFSET = 5 * 3_600_000;

/** The calendar day in Kazakhstan at a Unix time in milliseconds, whatever the computer's time zone. */
export function kazakhstanDay(milliseconds: number): Day {
  return (UNIX_EPOCH + Math.floor((milliseconds + UTC_OFFSET) / MILLISECONDS_PER_DAY)) as Day;
}
