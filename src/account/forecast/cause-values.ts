import { reportTexts } from "../../i18n/report";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { explainCause } from "../../sentences/explain-forecast";
import { wholeSentence } from "../../i18n/whole-sentence";
import type { Day } from "../../law/day";
import type { Cause } from "../../roster/forecast/forecast-step";
import type { Value } from "../account";
import { link, words } from "../values";
import type { Ahead } from "./ahead";
import { placeOfCause } from "./place-of-cause";
import { rowNames } from "./row-names";

/** What happens, and a link to its cell if it has one. */
export type LinkedSentence = readonly [Value] | readonly [Value, Value];

/** Per day; further ones are only counted. */
const SHOWN = 100;

/** What happens on a day, at most `most` causes. */
export function causeValues(
  causes: readonly Cause[],
  day: Day,
  ahead: Ahead,
  language: Language,
  most = SHOWN,
): readonly LinkedSentence[] {
  const sayPlan = speaker(planTexts, language);
  const sayReport = speaker(reportTexts, language);
  const names = rowNames(ahead, ahead.forecast);
  const hidden = causes.length - most;
  return [
    ...causes.slice(0, most).map((cause): LinkedSentence => {
      const sentence = words(wholeSentence(explainCause(cause, day, names, sayPlan)));
      const found = placeOfCause(cause, ahead.forecast, ahead);
      return found === null
        ? [sentence]
        : [sentence, link(found.place.address, found.list.sheet, found.place)];
    }),
    ...(hidden > 0 ? [[words(sayReport("more", { count: hidden }))] as const] : []),
  ];
}
