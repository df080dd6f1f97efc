import { readCell } from "../cell";
import { readDate } from "../date";
import type { Judged } from "../judge-roster";
import type { Day } from "../../law/day";
import type { RowCause } from "./forecast-step";
import type { RowChange } from "./roster-over-time";

/** Names what a change of a row is, by who counted before and after. */
export function rowCause(change: RowChange, day: Day, judged: Judged): RowCause {
  return { ...change, kind: kindOf(change, day, judged) };
}

function kindOf({ row, before, after }: RowChange, day: Day, { cells, layout }: Judged): RowCause["kind"] {
  if (before === null) return "joins";
  if (after === null) return "leaves";
  const column = layout.columns.contractEnd;
  const end = column === undefined ? null : readDate(readCell(cells[row]?.[column]));
  return end?.kind === "day" && end.day + 1 === day ? "contract_ends" : "changes";
}
