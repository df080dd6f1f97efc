import { languages } from "./language";
import type { PlainKeyOf } from "./message-values";
import { speaker } from "./speaker";
import { writtenTexts } from "./written";

export type WrittenKey = PlainKeyOf<typeof writtenTexts>;

/** Whether a heading of one of our own tables is that of a column, in any language. */
export function isHeading(heading: string, key: WrittenKey): boolean {
  const wanted = heading.trim().toLowerCase();
  return languages.some((language) => speaker(writtenTexts, language)(key).toLowerCase() === wanted);
}
