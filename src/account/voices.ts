import { columnsTexts } from "../i18n/columns";
import { fieldLabels } from "../i18n/fields";
import { findingsTexts } from "../i18n/findings";
import { headlines } from "../i18n/headlines";
import type { Language } from "../i18n/language";
import { pane } from "../i18n/pane";
import { reportTexts } from "../i18n/report";
import { rulesTexts } from "../i18n/rules";
import { speaker } from "../i18n/speaker";
import { totalsTexts } from "../i18n/totals";

/** Everything an account of any answer speaks with, in one language. */
export type Voices = ReturnType<typeof voicesIn>;

export function voicesIn(language: Language) {
  return {
    language,
    say: speaker(pane, language),
    sayAnswer: speaker(headlines, language),
    sayRule: speaker(rulesTexts, language),
    sayReport: speaker(reportTexts, language),
    sayColumns: speaker(columnsTexts, language),
    sayField: speaker(fieldLabels, language),
    sayFinding: speaker(findingsTexts, language),
    sayTotals: speaker(totalsTexts, language),
  };
}
