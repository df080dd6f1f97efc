import type { SheetCells } from "../../../../src/excel/read-sheet";
import type { SheetDocument } from "../../../../src/excel/sheet-document";
import type { Language } from "../../../../src/i18n/language";
import { iso } from "../../../../src/law/day";
import { runToEnd } from "../../../../src/roster/steps";
import { planAnswerInSteps } from "../../../../src/taskpane/store/plan/plan-answer";
import type { PlanQuestion } from "../../../../src/taskpane/store/plan/plan-state";
import type { PlanReport } from "../../../../src/taskpane/screens/plan/report/plan-report";
import { planReportSheet } from "../../../../src/taskpane/screens/plan/report/plan-report-sheet";
import { DAY, sourceOf } from "../plan-workbook";

/** What a report is made of: a look ahead over twelve months from the day of these tests, written on the next one. */
export function lookedAhead(
  roster: SheetCells,
  plan: SheetCells | null = null,
  question: Partial<PlanQuestion> = {},
  settings: SheetCells | null = null,
): PlanReport {
  const answer = runToEnd(
    planAnswerInSteps(
      sourceOf(roster, DAY, settings),
      { plan, employers: null, vacancies: { kind: "none" } },
      { months: 12, assumed: [], isListAlone: false, ...question },
    ),
  );
  if (answer.result.kind !== "forecast") throw new Error(answer.result.kind);
  return { answer, forecast: answer.result, writtenOn: iso("2026-03-19"), isStale: false };
}

export function reportOf(report: PlanReport, language: Language = "en"): SheetDocument {
  return planReportSheet(report, language);
}
