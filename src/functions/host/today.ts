import type { Day } from "../../law/day";
import { kazakhstanDay } from "../../law/kazakhstan-day";

/** The current day in Kazakhstan. */
export function today(): Day {
  return kazakhstanDay(Date.now());
}
