import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { ForecastStep } from "../../roster/forecast/forecast-step";

/** The headcount compared with the exemption's limit; null if no exemption with a limit is claimed. */
export function headcountWords({ exemption }: ForecastStep, language: Language): string | null {
  const sayPlan = speaker(planTexts, language);
  if (exemption === null || !Number.isFinite(exemption.limit)) return null;
  const { limit, people } = exemption;
  return people.min === people.max
    ? sayPlan("course.people.count", { min: people.min, limit })
    : sayPlan("course.people.range", { ...people, limit });
}
