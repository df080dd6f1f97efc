import type { SearchDuty } from "../../domain/search-duty";
import type { ApplicationKind } from "../../law/application-kind";
import type { Day } from "../../law/day";
import type { VacancyReadings } from "../../law/vacancy-readings";
import type { FilingDay } from "./filing-day";
import type { Posting } from "./posting";
import type { VacancyFacts } from "./vacancy-facts";

/** A vacancy with the day it is judged for, and what follows from the two alone. */
export type VacancyOnDay = {
  readonly facts: VacancyFacts;
  /** A kind left blank is a new application. */
  readonly applicationKind: ApplicationKind;
  readonly filing: FilingDay;
  /** Whether a search is needed on that day, and where it stands. */
  readonly duty: SearchDuty;
  readonly posting: Posting;
  readonly asOf: Day;
  readonly readings: VacancyReadings;
};
