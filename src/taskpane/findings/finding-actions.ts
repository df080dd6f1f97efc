import type { CellChange } from "./cell-change";
import type { Place, PlacedFinding } from "./group-findings";

/** What can be done about findings; each ends when its outcome was said. */
export type FindingActions = {
  readonly go: (place: Place) => void;
  readonly write: (changes: readonly CellChange[]) => Promise<void>;
  readonly ignore: (findings: readonly PlacedFinding[], reason: string) => Promise<void>;
};
