import type { PlannedRoster } from "../../../../roster/plan/apply-plan";
import type { PlanRow } from "../../../../roster/plan/read-plan";

/** Plan rows about the same people, and the roster rows that they affect. */
export type PlanUnit = {
  readonly planRows: readonly PlanRow[];
  /** Roster rows with changed cells, by position. */
  readonly changed: readonly number[];
  /** Rows of the planned roster below its last one. */
  readonly added: readonly number[];
  /** Rows of people who are not hired after all. */
  readonly cleared: readonly number[];
};

type Touched = { readonly kind: "set" | "append" | "clear"; readonly planRow: number; readonly row: number };

/** Groups the edits of a planned roster by the plan rows that cause them. */
export function planUnits(
  rows: readonly PlanRow[],
  { edits }: Pick<PlannedRoster, "edits">,
  rosterLength: number,
): readonly PlanUnit[] {
  let next = rosterLength;
  const touched = edits.flatMap((edit): Touched[] => {
    if (edit.kind === "heading") return [];
    return [{ kind: edit.kind, planRow: edit.planRow, row: edit.kind === "append" ? next++ : edit.row }];
  });
  return unitsOf(touched).map((unit) => {
    const planRows = new Set(unit.map(({ planRow }) => planRow));
    const rowsOf = (kind: Touched["kind"]) => [
      ...new Set(unit.flatMap((each) => (each.kind === kind ? [each.row] : []))),
    ];
    return {
      planRows: rows.filter(({ row }) => planRows.has(row)),
      changed: rowsOf("set").filter((row) => row < rosterLength),
      added: rowsOf("append"),
      cleared: rowsOf("clear"),
    };
  });
}

/** Edits that share a row of the plan or of the roster form one unit. */
function unitsOf(touched: readonly Touched[]): readonly (readonly Touched[])[] {
  const units: Touched[][] = [];
  const ofPlanRow = new Map<number, Touched[]>();
  const ofRow = new Map<number, Touched[]>();
  for (const edit of touched) {
    const [one, other] = [ofPlanRow.get(edit.planRow), ofRow.get(edit.row)];
    const unit = one ?? other ?? [];
    if (unit.length === 0) units.push(unit);
    unit.push(edit);
    if (one && other && one !== other) {
      one.push(...other);
      units.splice(units.indexOf(other), 1);
    }
    for (const { planRow, row } of unit) {
      ofPlanRow.set(planRow, unit);
      ofRow.set(row, unit);
    }
  }
  return units;
}
