import type { Day } from "../../../law/day";
import type { FixValue } from "../../../roster/judgement/fix";
import type { RecordColumn } from "../../../excel/write-records";
import type { Language } from "../../../i18n/language";
import { headingIn, type HeadingKey, isHeading } from "../../../i18n/written-words";

/** Columns of one of our tables in a language, by heading key; an existing table may use any language. */
export function writtenColumns(keys: readonly HeadingKey[], language: Language): readonly RecordColumn[] {
  return keys.map((key) => ({
    heading: headingIn(language, key),
    matches: (heading) => isHeading(heading, key),
  }));
}

/** The cells of a row of such a table, in the order of its columns. */
export function writtenCells<Column extends string>(
  columns: readonly Column[],
  note: Readonly<Partial<Record<Column, string | Day | null>>>,
): readonly FixValue[] {
  return columns.map((column): FixValue => {
    const value = note[column];
    return typeof value === "number" ? { as: "date", day: value } : { as: "text", text: value ?? "" };
  });
}
