import type { DocRow } from "../../../../excel/sheet-document";
import { explainLatest } from "../../../../i18n/explain-forecast";
import { sentences, words } from "../../../report/doc-cells";
import { outlookWords } from "../outlook";
import { outlookNotes } from "../outlook-notes";
import { causeCells } from "./cause-cells";
import type { PlanReport, PlanReportSpeech } from "./plan-report";

/** What is to come, whose row tips it, by when to act, and what is assumed of permits. */
export function outlookRows(report: PlanReport, speech: PlanReportSpeech): readonly DocRow[] {
  const { answer, forecast } = report;
  const { breaks, steps, readings } = forecast;
  const { sayHere, sayPlan } = speech;
  const hasEnded = steps.some(({ endedPermits }) => endedPermits > 0);
  return [
    [{ ...words(outlookWords(forecast, speech)), look: "heading" }],
    ...sentences(outlookNotes(forecast, speech)),
    ...(breaks === null ? [] : causeCells(breaks.tipping, breaks.day, report, speech)),
    ...sentences([
      ...(breaks?.latest ? explainLatest(breaks.latest, breaks.day, sayPlan) : []),
      ...(hasEnded ? [sayPlan(`permit.${readings.ended_permits}`)] : []),
      ...(answer.employers === null ? [] : [sayHere("several")]),
    ]),
  ];
}
