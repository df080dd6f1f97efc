import type { Day } from "../law/day";
import { kazakhstanDay } from "../law/kazakhstan-day";

/** The only places where the pane learns what time it is. */
export type Clock = {
  /** The current day in Kazakhstan. */
  readonly today: () => Day;
  /** The hour on the user's own clock: "14:02". */
  readonly time: () => string;
};

export const systemClock: Clock = {
  today: () => kazakhstanDay(Date.now()),
  time: () => new Date().toTimeString().slice(0, 5),
};
