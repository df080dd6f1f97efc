import type { ListChange, ListResult, SeenRecord } from "../../excel/edit-records";
import type { RecordCells } from "../../excel/write-record-rows";
import type { Language } from "../../i18n/language";
import type { SayPlan } from "../../i18n/plan";
import { readPlan } from "../../roster/plan/read-plan";
import { PLAN_TABLE } from "../../workbook-model/own-tables";
import type { ExcelVerbs } from "../excel-verbs";
import type { Notice } from "../findings/write-outcome";
import { plainCell } from "../store/tables/plain-cell";
import { planColumns, type PlanRead, seenCells } from "./plan-columns";

/** Reads the workbook's plan; null if it has none. */
export async function readPlanTable({ readTable }: Pick<ExcelVerbs, "readTable">): Promise<PlanRead | null> {
  const sheet = await readTable(PLAN_TABLE);
  return sheet && { sheet, plan: readPlan(sheet.cells) };
}

/** Writes into the plan as read; null if Excel failed. */
export function writePlan(
  { editRecords }: Pick<ExcelVerbs, "editRecords">,
  language: Language,
  table: PlanRead | null,
  change: ListChange,
): Promise<ListResult | null> {
  return editRecords(PLAN_TABLE, planColumns(language, table), change).catch(() => null);
}

/** Removes added rows unless they have changed since; null if Excel failed. */
export async function takeBack(
  verbs: Pick<ExcelVerbs, "readTable" | "editRecords">,
  language: Language,
  added: readonly RecordCells[],
): Promise<ListResult | null> {
  const table = await readPlanTable(verbs).catch(() => null);
  const rows = table && rowsOf(added, table);
  if (rows === null) return { written: false, reason: "changed" };
  return writePlan(verbs, language, table, { remove: rows });
}

/** The last rows with exactly these cells; null if any is missing. */
function rowsOf(added: readonly RecordCells[], table: PlanRead): readonly SeenRecord[] | null {
  if (table.plan.kind !== "plan") return null;
  const { headerRow } = table.plan;
  const rows: SeenRecord[] = [];
  let row = table.sheet.cells.length - 1;
  for (const cells of [...added].reverse()) {
    const written = cells.map(plainCell);
    while (row > headerRow && !isSame(seenCells(table, row), written)) row -= 1;
    if (row <= headerRow) return null;
    rows.push({ row: row - headerRow - 1, seen: seenCells(table, row) });
    row -= 1;
  }
  return rows;
}

/** Excel returns a blank cell as an empty text. */
function isSame(seen: readonly unknown[], written: readonly unknown[]): boolean {
  return written.every((cell, index) => (seen[index] ?? "") === (cell ?? ""));
}

/** The notice on a change of the plan. */
export function planNotice(result: ListResult | null, done: string, say: SayPlan): Notice {
  if (result?.written) return { intent: "success", words: done };
  const columns = result?.reason === "columns" ? result.missing.map((name) => `«${name}»`).join(", ") : "";
  return {
    intent: "error",
    words: say(`failed.${result?.reason ?? "write"}`, { table: PLAN_TABLE, columns }),
  };
}
