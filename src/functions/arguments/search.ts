import { NO_CALENDAR, type SearchDay, type SearchReadings } from "../../domain/labour-market-test";
import type { Day } from "../../law/day";
import type { Asked } from "../host/answer";
import { employerSettings } from "./employer";
import { fromCalendar } from "./from-calendar";
import type { Argument } from "./matrix";

/** The disputed points of the search as an employer's settings read them; in the default way without settings. */
export function searchReadings(employer: Argument, asked: Asked): SearchReadings {
  // A day matters for the size of a business alone, which is not asked about.
  return employerSettings(employer, asked.today, asked).readings;
}

/** A day of the search. Where it would be moved to a working day of a year not known, there is no answer. */
export function searchDay(day: SearchDay, asked: Asked): Day | null {
  return day === NO_CALENDAR ? fromCalendar<Day>(null, asked) : day;
}
