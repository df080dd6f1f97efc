import { checkTexts } from "../../i18n/check";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row } from "../account";
import { fact, headings, sentences, words } from "../values";
import { type Day, toDotted } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import { scenarioTable, stepOn } from "./scenario-days";
import { failsFromWords, gapWords, leftOutSentences } from "./scenario-words";
import type { Ahead } from "./ahead";

/** A sheet has no room for more side by side; the rest follow below, again next to the unchanged roster. */
const BESIDE = 5;

/** The unchanged roster and each scenario side by side: the day it fails, and the verdict over time. */
export function scenarioRows(
  { scenarios, forecast }: Pick<Ahead, "scenarios" | "forecast">,
  language: Language,
): readonly Row[] {
  const sayPlan = speaker(planTexts, language);
  const tables = Array.from({ length: Math.ceil(scenarios.length / BESIDE) }, (_, index) =>
    tableOf(
      [
        { name: sayPlan("scenarios.as_is"), forecast },
        ...scenarios.slice(index * BESIDE, (index + 1) * BESIDE).map(({ name, answer }) => ({
          name: name ?? sayPlan("scenarios.unnamed"),
          forecast: answer.forecast,
        })),
      ],
      language,
    ),
  );
  return [...tables.flat(), ...sentences(leftOutSentences(scenarios, language))];
}

type Column = { readonly name: string; readonly forecast: Forecast };

function tableOf(columns: readonly Column[], language: Language): readonly Row[] {
  const sayPlan = speaker(planTexts, language);
  const forecasts = columns.map(({ forecast }) => forecast);
  return [
    headings(sayPlan("scenarios.day"), ...columns.map(({ name }) => name)),
    fact(sayPlan("scenarios.from"), ...forecasts.map((each) => words(failsFromWords(each, language)))),
    ...scenarioTable(forecasts).map(({ day, isSame, isSteady }) => {
      const standings = forecasts.map((each) => standingWords(each, day, language));
      if (!isSame)
        return fact(
          toDotted(day),
          ...standings.map((standing) => (standing === null ? null : words(standing))),
        );
      const same = sayPlan("scenarios.same");
      return fact(toDotted(day), words(isSteady ? [same, standings[0]].join(": ") : same));
    }),
  ];
}

/** The verdict of a day, and how many citizens are missing. */
function standingWords(forecast: Forecast, day: Day, language: Language): string | null {
  const step = stepOn(forecast, day);
  if (step === undefined) return null;
  return [speaker(checkTexts, language)(`verdict.${step.verdict}`), ...gapWords(step, language)].join("; ");
}
