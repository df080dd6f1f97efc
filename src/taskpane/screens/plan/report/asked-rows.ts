import type { DocCell, DocRow } from "../../../../excel/sheet-document";
import { addressOfCells } from "../../../report/fact-rows";
import { bold, day, link, quoted, words } from "../../../report/doc-cells";
import { PLAN_TABLE } from "../../../plan-table";
import { vacancyListWords } from "../vacancy-list-words";
import type { PlanReport, PlanReportSpeech } from "./plan-report";

/** From when to when was looked ahead, on which sheets, and what was assumed. */
export function askedRows(
  { answer, forecast, writtenOn, isStale }: PlanReport,
  speech: PlanReportSpeech,
): readonly DocRow[] {
  const { say, sayColumns, sayReport, sayScreen, sayHere } = speech;
  const { roster, plan } = answer;
  const { sheet } = roster;
  const facts: readonly (readonly [string, DocCell])[] = [
    [sayReport("fact.day"), day(forecast.from)],
    [sayHere("fact.last"), day(forecast.last)],
    [sayReport("fact.written"), day(writtenOn)],
    [sayColumns("where.sheet"), link(sheet.sheet, sheet.sheet, sheet)],
    [sayReport("fact.cells"), quoted(addressOfCells(sheet))],
    [sayReport("fact.small"), words(say(roster.asked.employer?.smallBusiness ?? "not_said"))],
    [
      sayScreen("where.plan"),
      plan
        ? link(PLAN_TABLE, plan.sheet.sheet, plan.sheet)
        : words(sayScreen("where.plan.none", { table: PLAN_TABLE })),
    ],
    [sayScreen("where.vacancies"), words(vacancyListWords(answer, forecast, speech))],
    [sayScreen("assumed.permit"), words(sayScreen(`assumed.permit.${forecast.readings.ended_permits}`))],
  ];
  const rows = facts.map(([name, value]): DocRow => [bold(name), value]);
  return isStale ? [...rows, [bold(say("stale", { time: roster.at }))]] : rows;
}
