import type { CellChange } from "./cell-change";
import type { Place, PlacedFinding, PlacedRemark } from "../../account/findings/placed-finding";

/** Actions on findings; each resolves once its outcome has been announced. */
export type FindingActions<Remark extends PlacedRemark = PlacedFinding> = {
  readonly go: (place: Place) => void;
  readonly write: (changes: readonly CellChange[]) => Promise<void>;
  readonly ignore: (findings: readonly Remark[], reason: string) => Promise<void>;
};
