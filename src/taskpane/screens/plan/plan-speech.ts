import { type SayPlan, planTexts } from "../../../i18n/plan";
import { type SayPlanPane, planPaneTexts } from "../../../i18n/planpane";
import { speaker } from "../../../i18n/speaker";
import { type CheckSpeech, useCheckSpeech } from "../../check-speech";

/** The voice of the screen that looks ahead: its own words, and those about forecasts and plans. */
export type PlanSpeech = CheckSpeech & { readonly sayScreen: SayPlanPane; readonly sayPlan: SayPlan };

export function usePlanSpeech(): PlanSpeech {
  const speech = useCheckSpeech();
  const { language } = speech;
  return {
    ...speech,
    sayScreen: speaker(planPaneTexts, language),
    sayPlan: speaker(planTexts, language),
  };
}
