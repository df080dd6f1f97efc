import type { Day } from "../law/day";

/** The only places where the pane learns what time it is. */
export type Clock = {
  /** The current day in Kazakhstan. */
  readonly today: () => Day;
  /** The hour on the user's own clock: "14:02". */
  readonly time: () => string;
};

const DAY_MS = 86_400_000;
/** Kazakhstan has one time zone, UTC+5, since 1 March 2024. */
const KAZAKHSTAN_MS = 5 * 3_600_000;
/** Serial number of 1 January 1970. */
const EPOCH = 25_569;

export const systemClock: Clock = {
  today: () => (Math.floor((Date.now() + KAZAKHSTAN_MS) / DAY_MS) + EPOCH) as Day,
  time: () => new Date().toTimeString().slice(0, 5),
};
