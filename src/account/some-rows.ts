import { reportTexts } from "../i18n/report";
import { speaker } from "../i18n/speaker";
import type { Language } from "../i18n/language";
import type { Row } from "./account";
import { sentences } from "./values";

/** The first rows, and a sentence with the number of the rest. */
export function someRows(all: readonly Row[], most: number, language: Language): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  const hidden = all.length - most;
  return [...all.slice(0, most), ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : [])];
}
