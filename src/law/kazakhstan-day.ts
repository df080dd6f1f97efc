import { type Day, iso } from "./day";

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH = iso("1970-01-01");

/** Kazakhstan is one time zone, UTC+5, since 1 March 2024, whatever the computer's clock is set to. */
const UTC_OFFSET = 5 * 3_600_000;

/** The day it is in Kazakhstan, so many milliseconds after 1 January 1970 UTC. Who asks brings the hour. */
export function kazakhstanDay(milliseconds: number): Day {
  return (UNIX_EPOCH + Math.floor((milliseconds + UTC_OFFSET) / MILLISECONDS_PER_DAY)) as Day;
}
