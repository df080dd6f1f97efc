import { reportTexts } from "../../../../i18n/report";
import { planTexts } from "../../../../i18n/plan";
import { checkTexts } from "../../../../i18n/check";
import { pane } from "../../../../i18n/pane";
import { speaker } from "../../../../i18n/speaker";
import type { Language } from "../../../../i18n/language";
import type { Row } from "../../../../account/account";
import { day, fact, link, quoted, words } from "../../../../account/values";
import { addressOfCells } from "../../../report/fact-rows";
import { staleRows } from "../../../report/signed-page";
import { vacanciesCounted } from "../lists-ahead";
import { vacancyListWords } from "../../../../account/forecast/vacancy-list-words";
import type { PlanReport } from "./plan-report";
import { PLAN_TABLE } from "../../../../workbook-model/own-tables";

/** The period of the forecast and its assumptions. */
export function askedRows(
  { answer, forecast, writtenOn, isStale }: PlanReport,
  language: Language,
): readonly Row[] {
  const say = speaker(pane, language);
  const sayReport = speaker(reportTexts, language);
  const sayPlan = speaker(planTexts, language);
  const { roster } = answer;
  return [
    fact(say("question.day"), day(forecast.from)),
    fact(sayReport("ahead.fact.last"), day(forecast.last)),
    fact(sayReport("fact.written"), day(writtenOn)),
    fact(say("question.small"), words(say(roster.asked.employer?.smallBusiness ?? "not_said"))),
    fact(say("screen.vacancies"), words(vacancyListWords(vacanciesCounted(answer), forecast, language))),
    fact(sayPlan("assumed.permit"), words(sayPlan(`assumed.permit.${forecast.readings.ended_permits}`))),
    ...staleRows(isStale ? roster.at : null, language),
  ];
}

/** The sheets behind the answer. */
export function whereRows({ answer: { roster, plan } }: PlanReport, language: Language): readonly Row[] {
  const sayColumns = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const sayPlan = speaker(planTexts, language);
  const sayPane = speaker(pane, language);
  const { sheet } = roster;
  return [
    fact(sayColumns("where.sheet"), link(sheet.sheet, sheet.sheet, sheet)),
    fact(sayReport("fact.cells"), quoted(addressOfCells(sheet))),
    fact(
      sayPane("screen.plan"),
      plan
        ? link(PLAN_TABLE, plan.sheet.sheet, plan.sheet)
        : words(sayPlan("where.plan.none", { table: PLAN_TABLE })),
    ),
  ];
}
