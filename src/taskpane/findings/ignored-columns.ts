import type { RecordColumn } from "../../excel/write-records";
import type { Language } from "../../i18n/language";
import type { IgnoredNote } from "../ignored-table";
import { isHeading } from "../../i18n/written-heading";
import { writtenColumns } from "../written-columns";

/** The columns of the table of ignored findings, in the order in which a new table has them. */
export const ignoredColumns = [
  "sheet",
  "cell",
  "finding",
  "person",
  "stood",
  "reason",
  "day",
  "code",
] as const satisfies readonly (keyof IgnoredNote)[];

export type IgnoredColumn = (typeof ignoredColumns)[number];

/** The headings in a language; a table that is there may have them in any. */
export function ignoredHeadings(language: Language): readonly RecordColumn[] {
  return writtenColumns(
    ignoredColumns.map((column) => `ignored.${column}` as const),
    language,
  );
}

/** Says whether a heading means a column, in any language. */
export function namesColumn(heading: string, column: IgnoredColumn): boolean {
  return isHeading(heading, `ignored.${column}`);
}
