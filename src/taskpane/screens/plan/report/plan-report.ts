import type { Ahead } from "../../../../account/forecast/ahead";
import { fineAhead } from "../../../../account/forecast/fine-ahead";
import type { Day } from "../../../../law/day";
import type { Forecast } from "../../../../roster/forecast/forecast-roster";
import type { SheetDocument } from "../../../../excel/sheet-document";
import type { Language } from "../../../../i18n/language";
import { withTexts } from "../../../late";
import { listsAhead } from "../lists-ahead";
import type { PlanAnswer } from "../../../store/plan/plan-state";

/** The input of a forecast report. */
export type PlanReport = {
  readonly answer: PlanAnswer;
  readonly forecast: Forecast;
  /** Today. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};

/** The report sheet of a forecast. */
export const planReport =
  (report: PlanReport) =>
  async (language: Language): Promise<SheetDocument> =>
    (await withTexts(import("./plan-report-sheet"))).planReportSheet(report, language);

/** The forecast of a report, as input of an account. */
export function aheadOf({ answer, forecast }: Pick<PlanReport, "answer" | "forecast">): Ahead {
  const { roster, plan, scenarios, settle, ways, employers } = answer;
  return {
    ...listsAhead(answer),
    ...{ forecast, plan, scenarios, settle, ways, check: roster.check },
    exposure: fineAhead(forecast, roster.asked.employer),
    areSeveral: employers !== null,
  };
}
