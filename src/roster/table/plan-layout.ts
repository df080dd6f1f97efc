import type { Cells } from "../../sheet/cell";
import { findTable } from "./find-table";
import type { PlanField } from "./plan-fields";
import { planSchema } from "./plan-schema";
import type { ColumnsOf, Table, Unreadable } from "./schema";

/** Position of a column in the range handed over, from 0. */
export type PlanColumns = ColumnsOf<PlanField>;

/** Why a rectangle cannot be read as a plan, with the headings that were understood. */
export type UnreadablePlan = Unreadable<PlanField>;

/** Finds the headings of a plan, anywhere in the first rows, and its columns; or says why there are none. */
export function findPlanLayout(cells: Cells): Table<PlanField> | UnreadablePlan {
  return findTable(cells, planSchema);
}
