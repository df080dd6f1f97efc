import { checkTexts } from "../i18n/check";
import { findingsTexts } from "../i18n/findings";
import type { Language } from "../i18n/language";
import { pane } from "../i18n/pane";
import { reportTexts } from "../i18n/report";
import { rulesTexts } from "../i18n/rules";
import { speaker } from "../i18n/speaker";
import type { Row, Section } from "./account";

/** The titles of the sections that several accounts have. */
const titles = {
  findings: (language) => speaker(pane, language)("findings.title"),
  ignored: (language) => speaker(findingsTexts, language)("report.title"),
  fines: (language) => speaker(rulesTexts, language)("fines.title"),
  columns: (language) => speaker(checkTexts, language)("where.title"),
  readings: (language) => speaker(rulesTexts, language)("readings.title"),
  law: (language) => speaker(pane, language)("why.law"),
  about: (language) => speaker(reportTexts, language)("about.title"),
} satisfies Record<string, (language: Language) => string>;

/** A section that several accounts have, under the title that it has in each. */
export function sharedSection(id: keyof typeof titles, rows: readonly Row[], language: Language): Section {
  return { id, title: titles[id](language), rows };
}
