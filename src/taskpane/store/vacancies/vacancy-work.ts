import type { Phase } from "../phase";
import type { VacancySnapshot } from "./vacancy-snapshot";
import type { VacancyState } from "./vacancy-state";

/** Scope of a reading, and the requested list. */
export type Extent = {
  readonly wanted: string | null;
  readonly isQuiet: boolean;
  readonly keepsSheets: boolean;
  readonly keepsRoster: boolean;
};

/** A reading in progress, and the state that changes with its answer. */
export type Work = {
  readonly reading: VacancySnapshot;
  readonly isQuiet: boolean;
  readonly done: () => Partial<Pick<VacancyState, "sheets" | "missing">>;
};

/** Progress is unknown until the answer is there. */
export const JUDGING: Phase = { kind: "judging", done: 0, total: 0 };

export const EVERYTHING: Extent = { wanted: null, isQuiet: false, keepsSheets: false, keepsRoster: false };
