import type { Cells } from "../../sheet/cell";
import { compareFits } from "../table/heading-matcher";
import { HEADER_ROWS } from "../table/heading-row";
import { type HeadingOf, matchHeadings } from "../table/match-headings";
import { matchPlanHeading, type PlanField } from "../table/plan-fields";

/** Position of a column in the range handed over, from 0. */
export type PlanColumns = Readonly<Partial<Record<PlanField, number>>>;

/** Where a plan stands in a rectangle of cells. */
export type PlanLayout = {
  readonly kind: "layout";
  readonly headerRow: number;
  readonly columns: PlanColumns;
};

/** Why a rectangle cannot be read as a plan, with the headings that were understood. */
export type UnreadablePlan = {
  readonly kind: "unreadable_plan";
  readonly code: "no_plan_heading" | "plan_columns_compete";
  readonly row: number | null;
  readonly headings: readonly string[];
};

/** Finds the row of headings among the first rows: what is to be done, and one of whom, how many, which category. */
export function findPlanLayout(cells: Cells): PlanLayout | UnreadablePlan {
  for (const [row, values] of cells.slice(0, HEADER_ROWS).entries()) {
    const matches = matchHeadings(values, {}, matchPlanHeading);
    const has = (field: PlanField) => matches.some((match) => match.field === field);
    if (has("what") && (has("who") || has("count") || has("category"))) return layoutOf(row, matches);
  }
  return { kind: "unreadable_plan", code: "no_plan_heading", row: null, headings: [] };
}

function layoutOf(row: number, matches: readonly HeadingOf<PlanField>[]): PlanLayout | UnreadablePlan {
  const columns: Partial<Record<PlanField, number>> = {};
  for (const field of new Set(matches.map((match) => match.field))) {
    const [best, next] = matches
      .filter((match) => match.field === field)
      .sort((a, b) => compareFits(a.fit, b.fit));
    if (best === undefined) continue;
    if (next?.fit === best.fit && field !== "note")
      return {
        kind: "unreadable_plan",
        code: "plan_columns_compete",
        row,
        headings: [best.heading, next.heading],
      };
    columns[field] = best.column;
  }
  return { kind: "layout", headerRow: row, columns };
}
