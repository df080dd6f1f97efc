import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { AheadVoices } from "./ahead";

/** The people who decide about the exemption against its limit; null where none with a limit is claimed. */
export function headcountWords(
  { exemption }: ForecastStep,
  { sayScreen }: Pick<AheadVoices, "sayScreen">,
): string | null {
  if (exemption === null || !Number.isFinite(exemption.limit)) return null;
  const { limit, people } = exemption;
  return people.min === people.max
    ? sayScreen("course.people.count", { min: people.min, limit })
    : sayScreen("course.people.range", { ...people, limit });
}
