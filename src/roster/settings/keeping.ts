import { type Cells, cellText } from "../../sheet/cell";
import { is, rawSettings } from "./raw-settings";
import { yes } from "./setting-names";

/** What a workbook says of keeping checks; formulas ask nothing of it. */
export type Keeping = {
  /** Who keeps checks, in his own words; blank where nobody said so. */
  readonly checkedBy: string;
  /** Whether the pane writes every check down. */
  readonly keepsChecks: boolean;
};

/** Reads it from the two-column table of settings; nothing is kept where there is none. */
export function keepingIn(cells: Cells): Keeping {
  const { said } = rawSettings(cells);
  return {
    checkedBy: cellText(said.get("checked_by") ?? null),
    keepsChecks: is(said.get("keep_checks"), yes),
  };
}
