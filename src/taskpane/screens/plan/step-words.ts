import type { Group } from "../../../law/category";
import type { ForecastStep } from "../../../roster/forecast/forecast-step";
import { countWords, outcomeWords } from "../../../i18n/group-words";
import type { PlanSpeech } from "./plan-speech";

/** A group from a day on: "Categories 1–2: 6 of 9 are citizens. 1 citizen short". */
export function groupWords(
  group: Group,
  { groups, verdict, countedAsCitizens }: ForecastStep,
  { say, sayScreen }: Pick<PlanSpeech, "say" | "sayScreen">,
): string {
  const judged = groups[group];
  const counts = countWords(judged, say, countedAsCitizens[group]);
  const outcome = outcomeWords(judged, say, verdict === "exempt");
  const name = sayScreen(`groups.${group}`);
  return outcome === null
    ? sayScreen("event.group", { group: name, counts })
    : sayScreen("event.group.outcome", { group: name, counts, outcome });
}
