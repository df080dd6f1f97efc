import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { remedyNeedsNothing } from "../../sentences/explain-remedy";
import { groups } from "../../law/category";
import type { Remedies, Way } from "../../roster/remedies/remedy";

/** The remedies for a group, or for the exemption. */
export type RemedySection = {
  readonly key: string;
  readonly title: string;
  readonly none: string;
  readonly ways: readonly Way[];
};

/** The groups and the exemption that need a remedy. */
export function remedySections(ways: Remedies, language: Language): readonly RemedySection[] {
  const sayPlan = speaker(planTexts, language);
  const ofGroups = groups
    .filter((group) => ways.groups[group].length === 0 || !ways.groups[group].every(remedyNeedsNothing))
    .map((group) => ({
      key: group,
      title: sayPlan("ways.group", { group: sayPlan(`short.${group}`) }),
      none: sayPlan("ways.none"),
      ways: ways.groups[group],
    }));
  const { exemption } = ways;
  if (exemption === null || (exemption.length > 0 && exemption.every(remedyNeedsNothing))) return ofGroups;
  return [
    ...ofGroups,
    {
      key: "exemption",
      title: sayPlan("ways.exemption"),
      none: sayPlan("way.exemption.none"),
      ways: exemption,
    },
  ];
}
