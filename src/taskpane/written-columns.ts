import type { RecordColumn } from "../excel/write-records";
import type { Language } from "../i18n/language";
import { speaker } from "../i18n/speaker";
import { writtenTexts } from "../i18n/written";
import { isHeading, type WrittenKey } from "../i18n/written-heading";

/** Columns of a table of ours by the keys of their headings, in a language; a table that is there may have them in any. */
export function writtenColumns(keys: readonly WrittenKey[], language: Language): readonly RecordColumn[] {
  const say = speaker(writtenTexts, language);
  return keys.map((key) => ({ heading: say(key), matches: (heading) => isHeading(heading, key) }));
}
