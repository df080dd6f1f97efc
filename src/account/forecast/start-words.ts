import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { ForecastStep } from "../../roster/forecast/forecast-step";

/** What the first day shows: the list alone, or with the people applied for by then. */
export function startWords({ askedFor }: ForecastStep, language: Language): string {
  const sayPlan = speaker(planTexts, language);
  if (askedFor === null) return sayPlan("event.start");
  const { applications, people } = askedFor;
  return sayPlan("event.start.asked", { applications, people });
}
