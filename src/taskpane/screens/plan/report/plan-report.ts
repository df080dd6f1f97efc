import type { Ahead } from "../../../../account/forecast/ahead";
import { fineAhead } from "../../../../account/forecast/fine-ahead";
import type { Day } from "../../../../law/day";
import type { Forecast } from "../../../../roster/forecast/forecast-roster";
import type { SheetDocument } from "../../../../excel/sheet-document";
import type { Language } from "../../../../i18n/language";
import { withTexts } from "../../../late";
import { listsAhead } from "../lists-ahead";
import type { PlanAnswer } from "../../../store/plan/plan-state";

/** What a report of a look ahead is asked of. */
export type PlanReport = {
  readonly answer: PlanAnswer;
  readonly forecast: Forecast;
  /** The current day. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};

/** The sheet that tells a look ahead. */
export const planReport =
  (report: PlanReport) =>
  async (language: Language): Promise<SheetDocument> =>
    (await withTexts(import("./plan-report-sheet"))).planReportSheet(report, language);

/** The look ahead of a report, as its account takes it. */
export function aheadOf({ answer, forecast }: Pick<PlanReport, "answer" | "forecast">): Ahead {
  const { roster, plan, scenarios, settle, ways, employers } = answer;
  return {
    ...listsAhead(answer),
    ...{ forecast, plan, scenarios, settle, ways, check: roster.check },
    exposure: fineAhead(forecast, roster.asked.employer),
    areSeveral: employers !== null,
  };
}
