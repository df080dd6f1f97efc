import { planTexts } from "../../../i18n/plan";
import { pane } from "../../../i18n/pane";
import { speaker } from "../../../i18n/speaker";
import { groupsWords } from "../../../account/forecast/outlook";
import type { Language } from "../../../i18n/language";
import type { Group } from "../../../law/category";
import type { ForecastStep } from "../../../roster/forecast/forecast-step";
import { countWords, outcomeWords } from "../../../sentences/group-words";

/** A group from a day on, such as "Categories 1–2: 6 of 9 are citizens. 1 citizen short". */
export function groupWords(
  group: Group,
  { groups, verdict, countedAsCitizens }: ForecastStep,
  language: Language,
): string {
  const say = speaker(pane, language);
  const sayPlan = speaker(planTexts, language);
  const judged = groups[group];
  const counts = countWords(judged, say, countedAsCitizens[group]);
  const outcome = outcomeWords(judged, say, verdict === "exempt");
  const name = groupsWords([group], language);
  return outcome === null
    ? sayPlan("event.group", { group: name, counts })
    : sayPlan("event.group.outcome", { group: name, counts, outcome });
}

/** What the counts of a group mean, such as "Categories 1–2. 1 citizen short"; null where nobody is in it. */
export function outcomeOf(
  group: Group,
  { groups, verdict }: ForecastStep,
  language: Language,
): string | null {
  const say = speaker(pane, language);
  const sayPlan = speaker(planTexts, language);
  const outcome = outcomeWords(groups[group], say, verdict === "exempt");
  return outcome === null
    ? null
    : sayPlan("event.outcome", { group: groupsWords([group], language), outcome });
}
