import { type Day, iso } from "../../law/day";

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH = iso("1970-01-01");

/** Kazakhstan is one time zone, UTC+5, since 1 March 2024, whatever the computer's clock is set to. */
const KAZAKHSTAN_OFFSET = 5 * 3_600_000;

/** The current day in Kazakhstan. */
export function today(): Day {
  return (UNIX_EPOCH + Math.floor((Date.now() + KAZAKHSTAN_OFFSET) / MILLISECONDS_PER_DAY)) as Day;
}
