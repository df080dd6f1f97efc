import { type Cells, readCell } from "../../sheet/cell";
import type { Check } from "../../roster/check";
import type { NotCovered } from "../../roster/judgement/judge-roster";
import type { Unreadable } from "../../roster/table/layout";

/** Why nobody is there to check: where to look next differs from one to another. */
export type Emptiness = "settings" | "blank" | "headings" | "rows";

/** Null where people were counted. `people` are the sheet's cells without settings that stand on it. */
export function emptinessOf(
  result: Check | Unreadable | NotCovered,
  people: Cells,
  hasSettings: boolean,
): Emptiness | null {
  if (result.kind !== "check" || result.headcount.max > 0) return null;
  const isBlank = people.every((row) => row.every((cell) => readCell(cell) === null));
  if (isBlank) return hasSettings ? "settings" : "blank";
  return result.headerRow === null ? "rows" : "headings";
}
