import type { Day } from "../law/day";
import { kazakhstanDay } from "../law/kazakhstan-day";

/** The pane's only source of the current day and time. */
export type Clock = {
  /** Today in Kazakhstan. */
  readonly today: () => Day;
  /** The user's local time, such as "14:02". */
  readonly time: () => string;
};

export const systemClock: Clock = {
  today: () => kazakhstanDay(Date.now()),
  time: () => new Date().toTimeString().slice(0, 5),
};
