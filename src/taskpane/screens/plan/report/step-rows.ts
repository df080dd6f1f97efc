import type { DocCell, DocRow } from "../../../../excel/sheet-document";
import { groups } from "../../../../law/category";
import type { ForecastStep } from "../../../../roster/forecast/forecast-step";
import { bounds, day, headings, number, sentences, words } from "../../../report/doc-cells";
import { headcountWords } from "../step-words";
import { causeCells } from "./cause-cells";
import type { PlanReport, PlanReportSpeech } from "./plan-report";

/** Every day on which something changes: what happens, and both groups from that day on. */
export function stepRows(report: PlanReport, speech: PlanReportSpeech): readonly DocRow[] {
  const { sayHere, sayReport, sayScreen } = speech;
  const { steps } = report.forecast;
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
      sayReport("groups.citizens"),
      sayReport("groups.foreigners"),
      sayReport("groups.unclear"),
      sayReport("groups.verdict"),
      sayReport("groups.room"),
      sayReport("groups.gap"),
    ),
    ...steps.flatMap((step) => rowsOf(step, report, speech)),
  ];
}

/** What happens and the numbers stand side by side, so that each of both may be the longer one. */
function rowsOf(step: ForecastStep, report: PlanReport, speech: PlanReportSpeech): readonly DocRow[] {
  const told = toldOf(step, report, speech);
  const numbers = numbersOf(step, speech);
  return Array.from({ length: Math.max(told.length, numbers.length) }, (_, index) => {
    const [what = null, cell = null] = told[index] ?? [];
    return [what, cell, day(step.day), ...(numbers[index] ?? [])];
  });
}

function toldOf(step: ForecastStep, report: PlanReport, speech: PlanReportSpeech): readonly DocRow[] {
  const { sayAnswer, sayPlan, sayScreen } = speech;
  const { causes, endedPermits, verdict, verdictIfGone } = step;
  const isFirst = step.day === report.forecast.from;
  return [
    ...(isFirst ? sentences([sayScreen("event.start")]) : causeCells(causes, step.day, report, speech)),
    ...sentences(
      endedPermits > 0 && verdictIfGone !== verdict
        ? [
            sayPlan("permit.if_gone", {
              count: endedPermits,
              verdict: sayAnswer(`verdict.${verdictIfGone}`),
            }),
          ]
        : [],
    ),
  ];
}

function numbersOf(step: ForecastStep, speech: PlanReportSpeech): readonly (readonly DocCell[])[] {
  const { sayAnswer, sayReport, sayScreen } = speech;
  const range = (each: ForecastStep["headcount"]) => bounds(each, (ends) => sayReport("range", ends));
  const limit = headcountWords(step, speech);
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
