import type { Phase } from "../phase";
import type { VacancySnapshot } from "./vacancy-snapshot";
import type { VacancyState } from "./vacancy-state";

/** What a reading has to look at again, and the list that is asked for. */
export type Extent = {
  readonly wanted: string | null;
  readonly isQuiet: boolean;
  readonly keepsSheets: boolean;
  readonly keepsRoster: boolean;
};

/** A reading that is being answered, and what else changes with its answer. */
export type Work = {
  readonly reading: VacancySnapshot;
  readonly isQuiet: boolean;
  readonly done: () => Partial<Pick<VacancyState, "sheets" | "missing">>;
};

/** How long it takes only the answer tells. */
export const JUDGING: Phase = { kind: "judging", done: 0, total: 0 };

export const EVERYTHING: Extent = { wanted: null, isQuiet: false, keepsSheets: false, keepsRoster: false };
