import { planTexts } from "../../i18n/plan";
import { headlines } from "../../i18n/headlines";
import { planPaneTexts } from "../../i18n/planpane";
import { reportTexts } from "../../i18n/report";
import { planReportTexts } from "../../i18n/planreport";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row, Value } from "../account";
import { bounds, day, headings, line, number, sentences, words } from "../values";
import { askedLines } from "../../i18n/explain-asked";
import { groups } from "../../law/category";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { Ahead } from "./ahead";
import { causeValues, type Told } from "./cause-values";
import { headcountWords } from "./headcount-words";
import { startWords } from "./start-words";

/** Every day on which something changes: what happens, and both groups from that day on. */
export function stepRows(ahead: Ahead, language: Language): readonly Row[] {
  const sayHere = speaker(planReportTexts, language);
  const sayReport = speaker(reportTexts, language);
  const sayScreen = speaker(planPaneTexts, language);
  const { steps } = ahead.forecast;
  const isLocal = steps.some(({ countedAsCitizens }) => groups.some((group) => countedAsCitizens[group] > 0));
  return [
    ...sentences([
      sayHere("steps.hint"),
      ...(steps.some(({ verdict }) => verdict === "exempt") ? [sayHere("steps.exempt")] : []),
    ]),
    headings(
      sayScreen("table.what"),
      sayReport("cell"),
      sayScreen("table.day"),
      sayScreen("table.verdict"),
      sayScreen("course.people"),
      sayHere("group"),
      sayReport(isLocal ? "groups.local" : "groups.citizens"),
      sayReport("groups.foreigners"),
      sayReport("groups.unclear"),
      sayReport("groups.verdict"),
      sayReport("groups.room"),
      sayReport("groups.gap"),
    ),
    ...steps.flatMap((step) => rowsOf(step, ahead, language)),
  ];
}

/** What happens and the numbers stand side by side, so that each of both may be the longer one. */
function rowsOf(step: ForecastStep, ahead: Ahead, language: Language): readonly Row[] {
  const told = toldOf(step, ahead, language);
  const numbers = numbersOf(step, language);
  return Array.from({ length: Math.max(told.length, numbers.length) }, (_, index) => {
    const [what = null, cell = null] = told[index] ?? [];
    return line(what, cell, day(step.day), ...(numbers[index] ?? []));
  });
}

/** What happens on a day, each thing with its cell, and what it would be without those whose permits are over. */
export function toldOf(step: ForecastStep, ahead: Ahead, language: Language, most?: number): readonly Told[] {
  const sayAnswer = speaker(headlines, language);
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
    ...[...askedLines(step, sayPlan), ...ifGone].map((sentence): Told => [words(sentence)]),
  ];
}

function numbersOf(step: ForecastStep, language: Language): readonly (readonly Value[])[] {
  const sayAnswer = speaker(headlines, language);
  const sayReport = speaker(reportTexts, language);
  const sayScreen = speaker(planPaneTexts, language);
  const range = (each: ForecastStep["headcount"]) => bounds(each, (ends) => sayReport("range", ends));
  const limit = headcountWords(step, language);
  return groups.map((group) => {
    const { citizens, foreigners, unclear, verdict, room, gap } = step.groups[group];
    return [
      words(sayAnswer(`verdict.${step.verdict}`)),
      limit === null ? range(step.headcount) : words(limit),
      words(sayScreen(`groups.${group}`)),
      number(citizens),
      number(foreigners),
      number(unclear),
      words(sayAnswer(`verdict.${verdict}`)),
      range(room),
      range(gap),
    ];
  });
}
