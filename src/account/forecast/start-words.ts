import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { AheadVoices } from "./ahead";

/** What the first day is the picture of: the list by itself, or with those asked for in applications by then. */
export function startWords(
  { askedFor }: ForecastStep,
  { sayScreen }: Pick<AheadVoices, "sayScreen">,
): string {
  if (askedFor === null) return sayScreen("event.start");
  const { applications, people } = askedFor;
  return sayScreen("event.start.asked", { applications, people });
}
