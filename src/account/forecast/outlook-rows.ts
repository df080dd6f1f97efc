import { checkTexts } from "../../i18n/check";
import { planTexts } from "../../i18n/plan";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { actSentence, explainLatest, renewalLines } from "../../sentences/explain-forecast";
import { readingLines } from "../../sentences/reading-lines";
import { toDotted } from "../../law/day";
import type { Section } from "../account";
import { settleWords } from "../check/settle-words";
import { line, sentences } from "../values";
import type { Ahead } from "./ahead";
import { causeValues } from "./cause-values";
import { outlookWords } from "./outlook";
import { outlookNotes } from "./outlook-notes";
import { rowNames } from "./row-names";

/** The outlook: what breaks and which action fits, which rows tip the balance, and what is assumed about permits. */
export function outlookSection(ahead: Ahead, language: Language): Section {
  const { forecast, roster, settle, areSeveral } = ahead;
  const { breaks, renewal, steps, readings } = forecast;
  const sayReport = speaker(reportTexts, language);
  const sayPlan = speaker(planTexts, language);
  const hasEnded = steps.some(({ endedPermits }) => endedPermits > 0);
  const tipping = breaks === null ? [] : causeValues(breaks.tipping, breaks.day, ahead, language);
  return {
    id: "outlook",
    title: outlookWords(forecast, language),
    rows: [
      ...sentences([
        ...(breaks?.act ? [actSentence(breaks.act, breaks.day, sayPlan, speaker(checkTexts, language))] : []),
        ...(breaks?.latest ? [explainLatest(breaks.latest, breaks.day, sayPlan)] : []),
        ...(settle === null ? [] : [settleWords(settle, roster, sayPlan)]),
        ...outlookNotes(forecast, language),
      ]),
      ...tipping.map((told) => line(...told)),
      ...sentences([
        ...(renewal === null ? [] : renewalLines(renewal, rowNames(ahead, forecast), sayPlan)),
        ...(hasEnded ? [sayPlan(`permit.${readings.ended_permits}`)] : []),
        ...(areSeveral ? [sayReport("ahead.several")] : []),
        ...readingsToday(ahead, language),
      ]),
    ],
  };
}

/** The readings of the check of the first day, which apply to every day of the forecast. */
function readingsToday({ check, forecast: { from } }: Ahead, language: Language): readonly string[] {
  const lines = check === null ? [] : readingLines(check, speaker(checkTexts, language));
  if (lines.length === 0) return [];
  return [...lines, speaker(reportTexts, language)("ahead.readings.day", { day: toDotted(from) })];
}
