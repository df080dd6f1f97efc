import type { Language } from "../../i18n/language";
import { planTexts, type SayPlan } from "../../i18n/plan";
import { planRowsTexts, type SayPlanRows } from "../../i18n/planrows";
import { speaker } from "../../i18n/speaker";
import { useSpeech } from "../speech";

/** The voice of whatever writes rows of a plan. */
export type PlanningSpeech = {
  readonly language: Language;
  readonly sayPlan: SayPlan;
  readonly sayRows: SayPlanRows;
};

export function usePlanningSpeech(): PlanningSpeech {
  const { language } = useSpeech();
  return { language, sayPlan: speaker(planTexts, language), sayRows: speaker(planRowsTexts, language) };
}
