import { planTexts } from "../../../i18n/plan";
import { pane } from "../../../i18n/pane";
import { speaker } from "../../../i18n/speaker";
import { groupsWords } from "../../../account/forecast/outlook";
import type { Language } from "../../../i18n/language";
import type { Group } from "../../../law/category";
import type { ForecastStep } from "../../../roster/forecast/forecast-step";
import { groupSentences, outcomeWords } from "../../../sentences/group-words";

/** A group from a day on, such as "6 of 9 are citizens. 1 citizen short". */
export function stepWords(group: Group, step: ForecastStep, language: Language): string {
  const isExempt = step.verdict === "exempt";
  const counted = step.countedAsCitizens[group];
  return groupSentences(step.groups[group], speaker(pane, language), counted, isExempt).join(". ");
}

/** The same with the name of the group before it. */
export function groupWords(group: Group, step: ForecastStep, language: Language): string {
  return speaker(planTexts, language)("event.group", {
    group: groupsWords([group], language),
    counts: stepWords(group, step, language),
  });
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
