import type { Row } from "../../../../account/account";
import type { AheadVoices } from "../../../../account/forecast/ahead";
import { day, fact, link, quoted, subheading, words } from "../../../../account/values";
import { addressOfCells } from "../../../report/fact-rows";
import { vacanciesCounted } from "../lists-ahead";
import { vacancyListWords } from "../../../../account/forecast/vacancy-list-words";
import type { PlanReport } from "./plan-report";
import { PLAN_TABLE } from "../../../../workbook-model/own-tables";

/** From when to when was looked ahead, on which sheets, and what was assumed. */
export function askedRows(
  { answer, forecast, writtenOn, isStale }: PlanReport,
  voices: AheadVoices,
): readonly Row[] {
  const { say, sayColumns, sayReport, sayScreen, sayHere } = voices;
  const { roster, plan } = answer;
  const { sheet } = roster;
  return [
    fact(sayReport("fact.day"), day(forecast.from)),
    fact(sayHere("fact.last"), day(forecast.last)),
    fact(sayReport("fact.written"), day(writtenOn)),
    fact(sayColumns("where.sheet"), link(sheet.sheet, sheet.sheet, sheet)),
    fact(sayReport("fact.cells"), quoted(addressOfCells(sheet))),
    fact(sayReport("fact.small"), words(say(roster.asked.employer?.smallBusiness ?? "not_said"))),
    fact(
      sayScreen("where.plan"),
      plan
        ? link(PLAN_TABLE, plan.sheet.sheet, plan.sheet)
        : words(sayScreen("where.plan.none", { table: PLAN_TABLE })),
    ),
    fact(sayScreen("where.vacancies"), words(vacancyListWords(vacanciesCounted(answer), forecast, voices))),
    fact(sayScreen("assumed.permit"), words(sayScreen(`assumed.permit.${forecast.readings.ended_permits}`))),
    ...(isStale ? [subheading(say("stale", { time: roster.at }))] : []),
  ];
}
