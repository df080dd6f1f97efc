import type { RecordColumn } from "../../excel/write-records";
import type { Language } from "../../i18n/language";
import type { IgnoredNote } from "../store/tables/ignored-table";
import { isHeading } from "../../i18n/written-words";
import { writtenColumns } from "../store/tables/written-columns";

/** Columns of the ignored findings table, in the order used for a new table. */
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

/** The headings in a language; an existing table may use any language. */
export function ignoredHeadings(language: Language): readonly RecordColumn[] {
  return writtenColumns(
    ignoredColumns.map((column) => `ignored.${column}` as const),
    language,
  );
}

/** True if a heading names a column, in any language. */
export function namesColumn(heading: string, column: IgnoredColumn): boolean {
  return isHeading(heading, `ignored.${column}`);
}
