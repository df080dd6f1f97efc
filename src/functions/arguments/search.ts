import { NO_CALENDAR, type SearchDay } from "../../domain/labour-market-test";
import type { Day } from "../../law/day";
import type { Settings } from "../../roster/settings/employer-settings";
import type { Asked } from "../host/answer";
import { employerSettings } from "./employer";
import { fromCalendar } from "./from-calendar";
import type { Argument } from "./matrix";

/** What an employer's settings say of the search, its disputed points among them; the defaults without settings. */
export function searchSettings(employer: Argument, asked: Asked): Pick<Settings, "readings" | "cards"> {
  // A day matters for the size of a business alone, which is not asked about.
  return employerSettings(employer, asked.today, asked);
}

/** A day of the search. Where it would be moved to a working day of a year not known, there is no answer. */
export function searchDay(day: SearchDay, asked: Asked): Day | null {
  return day === NO_CALENDAR ? fromCalendar<Day>(null, asked) : day;
}
