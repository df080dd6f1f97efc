import type { Day } from "../../../law/day";
import type { AnswerStatus } from "../live-answer";
import { IDLE } from "../phase";
import type { VacancyField } from "../../../roster/table/vacancy-fields";
import type { KeptChoices } from "../tables/written-choice";
import type { VacancyAnswer } from "./vacancy-answer";
import type { KeptParts } from "./vacancy-edits";
import type { VacancySnapshot } from "./vacancy-snapshot";
import type { VacancySheets } from "./vacancy-sheets";

/** State of the Vacancies screen. */
export type VacancyState = AnswerStatus & {
  readonly day: Day;
  /** The sheets as last classified; null before the first check. */
  readonly sheets: VacancySheets | null;
  /** Why no list is read: none, or several to choose from. */
  readonly missing: "none" | "several" | null;
  readonly reading: VacancySnapshot | null;
  readonly answer: VacancyAnswer | null;
  readonly columns: KeptChoices<VacancyField>;
};

export function initialVacancyState(day: Day): VacancyState {
  return {
    day,
    phase: IDLE,
    sheets: null,
    missing: null,
    reading: null,
    answer: null,
    columns: { unwritten: {}, notWritten: null },
    isStale: false,
    isBehind: false,
  };
}

/** Scope of a reading, and the requested list. */
export type Extent = KeptParts & { readonly wanted: string | null; readonly isQuiet: boolean };

/** A reading in progress, and the state that changes with its answer. */
export type Work = {
  readonly reading: VacancySnapshot;
  readonly isQuiet: boolean;
  readonly done: () => Partial<Pick<VacancyState, "sheets" | "missing">>;
};

export const EVERYTHING: Extent = { wanted: null, isQuiet: false, keepsSheets: false, keepsRoster: false };
