import type { SearchDuty } from "../../domain/search-duty";
import type { ApplicationKind } from "../../law/application-kind";
import type { Day } from "../../law/day";
import type { VacancyReadings } from "../../law/vacancy-readings";
import type { FilingDay } from "./filing-day";
import type { Posting } from "./posting";
import type { VacancyFacts } from "./vacancy-facts";

/** A vacancy with its filing day, and what follows directly from both. */
export type VacancyOnDay = {
  readonly facts: VacancyFacts;
  /** "new" if blank. */
  readonly applicationKind: ApplicationKind;
  readonly filing: FilingDay;
  /** Whether a search is required on that day, and its state. */
  readonly duty: SearchDuty;
  readonly posting: Posting;
  readonly asOf: Day;
  readonly readings: VacancyReadings;
};
