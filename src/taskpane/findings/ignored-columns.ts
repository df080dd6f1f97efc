import type { RecordColumn } from "../../excel/write-records";
import { type Language, languages } from "../../i18n/language";
import { speaker } from "../../i18n/speaker";
import { writtenTexts } from "../../i18n/written";
import type { IgnoredNote } from "../ignored-table";

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
  const say = speaker(writtenTexts, language);
  return ignoredColumns.map((column) => ({
    heading: say(`ignored.${column}`),
    isMeantBy: (heading) => namesColumn(heading, column),
  }));
}

/** Says whether a heading means a column, in any language. */
export function namesColumn(heading: string, column: IgnoredColumn): boolean {
  const wanted = heading.trim().toLowerCase();
  return languages.some(
    (language) => speaker(writtenTexts, language)(`ignored.${column}`).toLowerCase() === wanted,
  );
}
