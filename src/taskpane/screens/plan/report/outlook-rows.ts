import { line, sentences } from "../../../../account/values";
import type { DocRow } from "../../../../excel/sheet-document";
import { explainLatest } from "../../../../i18n/explain-forecast";
import { docRows, dressed } from "../../../report/account-sheet";
import { outlookWords } from "../outlook";
import { outlookNotes } from "../outlook-notes";
import { causeCells } from "./cause-cells";
import type { PlanReport, PlanVoices } from "./plan-report";

/** What is to come, whose row tips it, by when to act, and what is assumed of permits. */
export function outlookRows(report: PlanReport, voices: PlanVoices): readonly DocRow[] {
  const { answer, forecast } = report;
  const { breaks, steps, readings } = forecast;
  const { sayHere, sayPlan } = voices;
  const hasEnded = steps.some(({ endedPermits }) => endedPermits > 0);
  return [
    [dressed(outlookWords(forecast, voices), "heading")],
    ...docRows([
      ...sentences(outlookNotes(forecast, voices)),
      ...(breaks === null
        ? []
        : causeCells(breaks.tipping, breaks.day, report, voices).map((told) => line(...told))),
      ...sentences([
        ...(breaks?.latest ? explainLatest(breaks.latest, breaks.day, sayPlan) : []),
        ...(hasEnded ? [sayPlan(`permit.${readings.ended_permits}`)] : []),
        ...(answer.employers === null ? [] : [sayHere("several")]),
      ]),
    ]),
  ];
}
