import { checkTexts } from "../../i18n/check";
import { planTexts } from "../../i18n/plan";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import { groupsWords } from "./outlook";
import type { Language } from "../../i18n/language";
import type { Row, Value } from "../account";
import { bounds, headings, line, number, sentences, words } from "../values";
import { askedLines } from "../../sentences/explain-asked";
import { groups } from "../../law/category";
import { toDotted } from "../../law/day";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { Ahead } from "./ahead";
import { causeValues, type LinkedSentence } from "./cause-values";
import { headcountWords } from "./headcount-words";
import { startWords } from "./start-words";

/** Every day on which something changes: what happens, and both groups from then on. */
export function stepRows(ahead: Ahead, language: Language): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  const sayPlan = speaker(planTexts, language);
  const { steps } = ahead.forecast;
  const isLocal = steps.some(({ countedAsCitizens }) => groups.some((group) => countedAsCitizens[group] > 0));
  return [
    ...sentences([
      sayReport("ahead.steps.hint"),
      ...(steps.some(({ verdict }) => verdict === "exempt") ? [sayReport("ahead.steps.exempt")] : []),
    ]),
    headings(
      sayPlan("table.what"),
      sayReport("ahead.steps.day"),
      sayReport("ahead.group"),
      sayReport(isLocal ? "groups.local" : "groups.citizens"),
      sayReport("groups.foreigners"),
      sayReport("groups.unclear"),
      sayReport("groups.verdict"),
      sayReport("ahead.steps.room"),
      sayReport("ahead.steps.gap"),
    ),
    ...steps.flatMap((step) => rowsOf(step, ahead, language)),
  ];
}

/** Causes and numbers are side by side, and either may have more lines. */
function rowsOf(step: ForecastStep, ahead: Ahead, language: Language): readonly Row[] {
  const happening = stepSentences(step, ahead, language);
  const numbers = numbersOf(step, language);
  const then = words(thenWords(step, language));
  return Array.from({ length: Math.max(happening.length, numbers.length) }, (_, index) => {
    return line(linkedWords(happening[index]), then, ...(numbers[index] ?? []));
  });
}

/** What happens, linked to its cell if it has one. */
function linkedWords([what, cell]: LinkedSentence | readonly [] = []): Value | null {
  if (what?.is !== "words" || cell?.is !== "text") return what ?? null;
  return { ...cell, text: what.text };
}

/** What happens on a day, with cells, and the verdict without people whose permits have ended if that differs. */
export function stepSentences(
  step: ForecastStep,
  ahead: Ahead,
  language: Language,
  most?: number,
): readonly LinkedSentence[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayPlan = speaker(planTexts, language);
  const { causes, endedPermits, verdict, verdictIfGone } = step;
  const isFirst = step.day === ahead.forecast.from;
  const ifGone =
    endedPermits > 0 && verdictIfGone !== verdict
      ? [
          sayPlan("permit.if_gone", {
            count: endedPermits,
            verdict: sayAnswer(`verdict.${verdictIfGone}`),
          }),
        ]
      : [];
  return [
    ...(isFirst
      ? [[words(startWords(step, language))] as const]
      : causeValues(causes, step.day, ahead, language, most)),
    ...[...askedLines(step, sayAnswer), ...ifGone].map((sentence): LinkedSentence => [words(sentence)]),
  ];
}

/** The verdict of a day, and the headcount. */
function thenWords(step: ForecastStep, language: Language): string {
  const { min, max } = step.headcount;
  const people = min === max ? String(min) : speaker(reportTexts, language)("range", { min, max });
  return speaker(reportTexts, language)("ahead.steps.then", {
    day: toDotted(step.day),
    verdict: speaker(checkTexts, language)(`verdict.${step.verdict}`),
    people: headcountWords(step, language) ?? people,
  });
}

function numbersOf(step: ForecastStep, language: Language): readonly (readonly Value[])[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const range = (each: ForecastStep["headcount"]) => bounds(each, (ends) => sayReport("range", ends));
  return groups.map((group) => {
    const { citizens, foreigners, unclear, verdict, room, gap } = step.groups[group];
    return [
      words(groupsWords([group], language)),
      number(citizens),
      number(foreigners),
      number(unclear),
      words(sayAnswer(`verdict.${verdict}`)),
      range(room),
      range(gap),
    ];
  });
}
