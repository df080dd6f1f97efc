import type { Field } from "./fields";
import { matchHeadings } from "./match-headings";
import { matchPlanHeading } from "./plan-fields";

/** Columns of people, which no plan has. */
const ofPeople = ["surname", "iin", "hire", "leave", "position"] as const satisfies readonly Field[];

/**
 * Says whether headings that name a citizenship and a category are those of a plan all the same. A roster may well have
 * a column of what to do, so a plan is only what has columns of plans and none of people.
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
