import type { Field } from "./fields";
import { matchHeadings } from "./match-headings";
import { matchPlanHeading } from "./plan-fields";

/** Columns that no plan has. */
const ofPeople = ["surname", "iin", "hire", "leave", "position"] as const satisfies readonly Field[];

/**
 * Whether headings are those of a plan although they name a citizenship and a category. A roster may have a column of
 * actions too, so a plan must have columns of plans and none that only rosters have.
 */
export function headsPlan(
  heading: readonly unknown[],
  columns: Readonly<Partial<Record<Field, number>>>,
): boolean {
  const named = matchHeadings(heading, matchPlanHeading).filter(({ fit }) => fit === "whole");
  const has = (...wanted: string[]) => named.some(({ field }) => wanted.includes(field));
  if (!has("what") || ofPeople.some((field) => columns[field] !== undefined)) return false;
  return has("scenario") || (columns.name === undefined && has("who", "count"));
}
