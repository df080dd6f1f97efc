import { NO_CALENDAR, type SearchDay } from "../../domain/labour-market-test";
import type { Day } from "../../law/day";
import type { Settings } from "../../roster/settings/employer-settings";
import type { Asked } from "../host/answer";
import { employerSettings } from "./employer";
import { fromCalendar } from "./from-calendar";
import type { Argument } from "./matrix";

/** The employer's settings as far as the search needs them; the defaults if there are none. */
export function searchSettings(employer: Argument, asked: Asked): Pick<Settings, "readings" | "cards"> {
  // The day only matters for the size of a business, which is not used here.
  return employerSettings(employer, asked.today, asked);
}

/** Returns a day of the search; refuses if it would be moved to a working day outside the known calendar. */
export function searchDay(day: SearchDay, asked: Asked): Day | null {
  return day === NO_CALENDAR ? fromCalendar<Day>(null, asked) : day;
}
