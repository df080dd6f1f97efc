import type { Chosen } from "../roster/table/schema";

/** Headings chosen for fields; null undoes a choice. */
export type HeadingChanges<Name extends string> = Readonly<Partial<Record<Name, string | null>>>;

/** The headings chosen in the workbook, overridden by changes not stored in it. */
export function withChanges<Name extends string>(
  chosen: Chosen<Name>,
  changes: HeadingChanges<Name>,
): Chosen<Name> {
  const all = Object.entries({ ...chosen, ...changes }).filter(([, heading]) => heading !== null);
  return Object.fromEntries(all) as Chosen<Name>;
}
