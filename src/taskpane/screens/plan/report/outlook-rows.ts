import { line, sentences } from "../../../../account/values";
import type { DocRow } from "../../../../excel/sheet-document";
import { actSentence, explainLatest, renewalSentence } from "../../../../i18n/explain-forecast";
import { docRows, dressed } from "../../../report/account-sheet";
import { outlookWords } from "../outlook";
import { outlookNotes } from "../outlook-notes";
import { rowNames } from "../row-names";
import { causeCells } from "./cause-cells";
import type { PlanReport, PlanVoices } from "./plan-report";

/** What is to come, whose row tips it, by when to act, and what is assumed of permits. */
export function outlookRows(report: PlanReport, voices: PlanVoices): readonly DocRow[] {
  const { answer, forecast } = report;
  const { breaks, renewal, steps, readings } = forecast;
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
        ...(breaks?.act ? [actSentence(breaks.act, breaks.day, sayPlan)] : []),
        ...(breaks?.latest ? [explainLatest(breaks.latest, breaks.day, sayPlan)] : []),
        ...(renewal === null ? [] : [renewalSentence(renewal, rowNames(answer, forecast), sayPlan)]),
        ...(hasEnded ? [sayPlan(`permit.${readings.ended_permits}`)] : []),
        ...(answer.employers === null ? [] : [sayHere("several")]),
      ]),
    ]),
  ];
}
