import type { RecordColumn } from "../excel/write-records";
import { type Language, languages } from "../i18n/language";
import type { PlainKeyOf } from "../i18n/message-values";
import { speaker } from "../i18n/speaker";
import { writtenTexts } from "../i18n/written";

type WrittenKey = PlainKeyOf<typeof writtenTexts>;

/** Columns of a table of ours by the keys of their headings, in a language; a table that is there may have them in any. */
export function writtenColumns(keys: readonly WrittenKey[], language: Language): readonly RecordColumn[] {
  const say = speaker(writtenTexts, language);
  return keys.map((key) => ({ heading: say(key), isMeantBy: (heading) => isHeading(heading, key) }));
}

/** Says whether a heading means a column, in any language. */
export function isHeading(heading: string, key: WrittenKey): boolean {
  const wanted = heading.trim().toLowerCase();
  return languages.some((language) => speaker(writtenTexts, language)(key).toLowerCase() === wanted);
}
