import type { DocCell, DocRow } from "../../../../excel/sheet-document";
import { toDotted } from "../../../../law/day";
import type { Forecast } from "../../../../roster/forecast/forecast-roster";
import { bold, headings, quoted, sentences, words } from "../../../report/doc-cells";
import { scenarioDays, stepOn } from "../scenario-days";
import { failsFromWords, gapWords, leftOutSentences } from "../scenario-words";
import type { PlanReport, PlanReportSpeech } from "./plan-report";

/** The sheet has no room for more beside each other; the others follow below, beside the roster as it stands again. */
const BESIDE = 10;

/** The roster as it stands and with each scenario, side by side: the day it fails, and the verdict from day to day. */
export function scenarioRows(
  { answer: { scenarios }, forecast }: PlanReport,
  speech: PlanReportSpeech,
): readonly DocRow[] {
  const { sayScreen } = speech;
  const tables = Array.from({ length: Math.ceil(scenarios.length / BESIDE) }, (_, index) =>
    tableOf(
      [
        { name: sayScreen("scenarios.as_is"), forecast },
        ...scenarios.slice(index * BESIDE, (index + 1) * BESIDE).map(({ name, answer }) => ({
          name: name ?? sayScreen("scenarios.unnamed"),
          forecast: answer.forecast,
        })),
      ],
      speech,
    ),
  );
  return [...tables.flat(), ...sentences(leftOutSentences(scenarios, speech))];
}

type Column = { readonly name: string; readonly forecast: Forecast };

function tableOf(columns: readonly Column[], speech: PlanReportSpeech): readonly DocRow[] {
  const { sayScreen } = speech;
  const forecasts = columns.map(({ forecast }) => forecast);
  return [
    [
      ...headings(sayScreen("scenarios.day")),
      ...columns.map(({ name }): DocCell => ({ ...quoted(name), look: "bold" })),
    ],
    [bold(sayScreen("scenarios.from")), ...forecasts.map((each) => words(failsFromWords(each, speech)))],
    ...scenarioDays(forecasts).map((day) => [
      bold(toDotted(day)),
      ...forecasts.map((each) => {
        const step = stepOn(each, day);
        const verdict = step && speech.sayAnswer(`verdict.${step.verdict}`);
        return step && verdict ? words([verdict, ...gapWords(step, speech)].join("; ")) : null;
      }),
    ]),
  ];
}
