import type { Cells } from "../../sheet/cell";
import { findTable } from "./find-table";
import type { PlanField } from "./plan-fields";
import { planSchema } from "./plan-schema";
import type { ColumnsOf, Table, Unreadable } from "./schema";

/** Zero-based columns in the given cells. */
export type PlanColumns = ColumnsOf<PlanField>;

/** Why cells cannot be read as a plan, with the headings that were understood. */
export type UnreadablePlan = Unreadable<PlanField>;

/** Finds the headings of a plan, anywhere in the first rows, and its columns; or returns why it cannot be read. */
export function findPlanLayout(cells: Cells): Table<PlanField> | UnreadablePlan {
  return findTable(cells, planSchema);
}
