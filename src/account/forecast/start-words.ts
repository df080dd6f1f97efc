import { planPaneTexts } from "../../i18n/planpane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { ForecastStep } from "../../roster/forecast/forecast-step";

/** What the first day shows: the list alone, or with the people applied for by then. */
export function startWords({ askedFor }: ForecastStep, language: Language): string {
  const sayScreen = speaker(planPaneTexts, language);
  if (askedFor === null) return sayScreen("event.start");
  const { applications, people } = askedFor;
  return sayScreen("event.start.asked", { applications, people });
}
