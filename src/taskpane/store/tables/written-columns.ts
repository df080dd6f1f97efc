import type { RecordColumn } from "../../../excel/write-records";
import type { Language } from "../../../i18n/language";
import { speaker } from "../../../i18n/speaker";
import { writtenTexts } from "../../../i18n/written";
import { isHeading, type WrittenKey } from "../../../i18n/written-heading";

/** Columns of one of our tables in a language, by heading key; an existing table may use any language. */
export function writtenColumns(keys: readonly WrittenKey[], language: Language): readonly RecordColumn[] {
  const say = speaker(writtenTexts, language);
  return keys.map((key) => ({ heading: say(key), matches: (heading) => isHeading(heading, key) }));
}
