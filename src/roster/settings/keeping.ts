import { type Cells, cellText } from "../../sheet/cell";
import { is, rawSettings } from "./raw-settings";
import { yes } from "./setting-names";

/** Settings for the log of checks, not used by formulas. */
export type Keeping = {
  /** The name of the person who keeps checks, verbatim; blank if not given. */
  readonly checkedBy: string;
  /** Whether the pane logs every check. */
  readonly keepsChecks: boolean;
};

/** Reads them from the two-column table of settings; by default nothing is logged. */
export function keepingIn(cells: Cells): Keeping {
  const { said } = rawSettings(cells);
  return {
    checkedBy: cellText(said.get("checked_by") ?? null),
    keepsChecks: is(said.get("keep_checks"), yes),
  };
}
