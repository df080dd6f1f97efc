import type { Forecast } from "../../../roster/forecast/forecast-roster";
import type { PlanSpeech } from "./plan-speech";
import type { PlanAnswer } from "./plan-state";

/** Which vacancies bring foreigners in, or why none do. */
export function vacancyListWords(
  { vacancies }: Pick<PlanAnswer, "vacancies">,
  { vacancyProblem, filingsWithoutDay }: Pick<Forecast, "vacancyProblem" | "filingsWithoutDay">,
  { sayPlan, sayScreen }: Pick<PlanSpeech, "sayPlan" | "sayScreen">,
): string {
  if (vacancies.kind !== "read") return sayScreen(`where.vacancies.${vacancies.kind}`);
  const { sheet } = vacancies.sheet;
  if (vacancyProblem !== null) return sayScreen("where.vacancies.unreadable", { sheet });
  return [
    sayScreen("where.vacancies.read", { sheet }),
    ...(filingsWithoutDay > 0 ? [sayPlan("forecast.filings_without_day", { count: filingsWithoutDay })] : []),
  ].join(". ");
}
