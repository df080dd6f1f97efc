import { type Voices, voicesIn } from "../../../../account/voices";
import type { Language } from "../../../../i18n/language";
import { type SayPlan, planTexts } from "../../../../i18n/plan";
import { planListTexts, type SayPlanList } from "../../../../i18n/planlist";
import { planPaneTexts, type SayPlanPane } from "../../../../i18n/planpane";
import { planReportTexts, type SayPlanReport } from "../../../../i18n/planreport";
import { planRowsTexts, type SayPlanRows } from "../../../../i18n/planrows";
import { speaker } from "../../../../i18n/speaker";
import type { Day } from "../../../../law/day";
import type { Forecast } from "../../../../roster/forecast/forecast-roster";
import type { PlanAnswer } from "../plan-state";

/** What a report of a look ahead is asked of. */
export type PlanReport = {
  readonly answer: PlanAnswer;
  readonly forecast: Forecast;
  /** The current day. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};

/** What that report speaks with: words of reports, of the screen, and of plans. */
export type PlanVoices = Voices & {
  readonly sayScreen: SayPlanPane;
  readonly sayPlan: SayPlan;
  readonly sayRows: SayPlanRows;
  readonly sayList: SayPlanList;
  readonly sayHere: SayPlanReport;
};

export function planVoicesIn(language: Language): PlanVoices {
  return {
    ...voicesIn(language),
    sayScreen: speaker(planPaneTexts, language),
    sayPlan: speaker(planTexts, language),
    sayRows: speaker(planRowsTexts, language),
    sayList: speaker(planListTexts, language),
    sayHere: speaker(planReportTexts, language),
  };
}
