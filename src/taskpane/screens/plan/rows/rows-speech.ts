import { findingsTexts, type SayFindings } from "../../../../i18n/findings";
import { planRowsTexts, type SayPlanRows } from "../../../../i18n/planrows";
import { speaker } from "../../../../i18n/speaker";
import { type PlanSpeech, usePlanSpeech } from "../plan-speech";

/** The voice of the rows of a plan. */
export type RowsSpeech = PlanSpeech & { readonly sayRows: SayPlanRows; readonly sayFinding: SayFindings };

export function useRowsSpeech(): RowsSpeech {
  const speech = usePlanSpeech();
  const { language } = speech;
  return {
    ...speech,
    sayRows: speaker(planRowsTexts, language),
    sayFinding: speaker(findingsTexts, language),
  };
}
