import { cellText, readCell } from "../../sheet/cell";
import { readDate } from "../../roster/words/date";
import type { Day } from "../../law/day";
import type { PlanFinding } from "../../roster/plan/plan-findings";
import { isDone, type PlanRow, readPlan } from "../../roster/plan/read-plan";
import { fold } from "../../roster/words/text";
import type { PlanTable } from "./ahead";

/** A row of the plan as listed. */
export type ListedRow = {
  readonly row: number;
  /** Null if the row was not understood. */
  readonly planRow: PlanRow | null;
  readonly findings: readonly PlanFinding[];
};

/** The rows of one scenario; rows that belong to every scenario if the name is empty. */
export type ListedScenario = { readonly name: string; readonly rows: readonly ListedRow[] };

/** A row already carried out, on `day`. */
export type DoneRow = { readonly row: number; readonly planRow: PlanRow | null; readonly day: Day };

/** The open rows by scenario, in the order of the plan; rows that belong to every scenario come first. */
export function listedRows({ plan, findings }: PlanTable): readonly ListedScenario[] {
  if (plan.kind !== "plan") return [];
  const planRows = new Map(plan.rows.map((planRow) => [planRow.row, planRow]));
  const rows = [...plan.scenarioOfRow].map(([row, scenario]) => ({
    scenario: fold(scenario),
    row,
    planRow: planRows.get(row) ?? null,
    findings: findings.filter((finding) => finding.row === row),
  }));
  return ["", ...plan.scenarios]
    .map((name) => ({ name, rows: rows.filter(({ scenario }) => scenario === fold(name)) }))
    .filter((group) => group.rows.length > 0);
}

/** The rows already carried out. */
export function doneRows({ plan, sheet }: PlanTable): readonly DoneRow[] {
  if (plan.kind !== "plan" || plan.columns.done === undefined) return [];
  const { columns, headerRow } = plan;
  const open = sheet.cells.map((row) => row.map((cell, column) => (column === columns.done ? null : cell)));
  const asOpen = readPlan(open);
  return sheet.cells.flatMap((raw, row) => {
    if (row <= headerRow || !isDone(raw, columns)) return [];
    const date = readDate(readCell(raw[columns.done ?? 0]));
    const planRow = asOpen.kind === "plan" ? asOpen.rows.find((each) => each.row === row) : undefined;
    return date.kind === "day" && raw.some((cell) => cellText(readCell(cell)) !== "")
      ? [{ row, planRow: planRow ?? null, day: date.day }]
      : [];
  });
}
