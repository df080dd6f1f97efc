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
