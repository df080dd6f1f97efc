import type { Day } from "../../law/day";
import { readCell } from "../../sheet/cell";
import { readDate } from "../words/date";
import type { RowCause } from "./forecast-step";
import type { RosterTimeline } from "./roster-timeline";

/** The rows that change on a day, each with the cause: derived from who counts before and after. */
export function rowCauses(roster: RosterTimeline, day: Day): readonly RowCause[] {
  const { cells, layout } = roster.judged;
  const column = layout.columns.contractEnd;
  return roster.changesOn(day).map(({ row, before, after }): RowCause => {
    if (before === null) return { kind: "joins", row, before, after };
    if (after === null) return { kind: "leaves", row, before, after };
    const end = column === undefined ? null : readDate(readCell(cells[row]?.[column]));
    const isContract = end?.kind === "day" && end.day + 1 === day;
    return { kind: isContract ? "contract_ends" : "changes", row, before, after };
  });
}
