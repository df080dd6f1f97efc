import { type Group, groups } from "../law/category";
import type { GroupRemedy, Remedies, Way } from "../roster/remedies/remedy";
import { explainExemptionRemedy, explainRemedy, remedyNeedsNothing, type WayRows } from "./explain-remedy";
import type { SayAnswer } from "../i18n/answers";
import type { SayPlan } from "../i18n/plan";

/** What one group, or staying exempt, asks for: what to do first, then its arithmetic and its cost. */
export type ActList = {
  readonly key: Group | "exemption";
  readonly title: string;
  /** Each way with its sentences; none where no set of actions is enough. */
  readonly ways: readonly { readonly way: Way; readonly sentences: readonly string[] }[];
};

/** The ways of one day by what they mend; a group in which nothing is needed is left out. */
export function actLists(
  all: Remedies,
  rows: WayRows,
  say: SayPlan,
  sayAnswer: SayAnswer,
): readonly ActList[] {
  const { exemption } = all;
  const isNeeded = (ways: readonly GroupRemedy[]) => !ways.some(remedyNeedsNothing);
  const staying = exemption !== null && exemption.length > 0 && !exemption.some(remedyNeedsNothing);
  return [
    ...groups
      .filter((group) => isNeeded(all.groups[group]))
      .map((group) => ({
        key: group,
        title: say("today.group", { group: sayAnswer(`group.${group}`) }),
        ways: all.groups[group].map((way) => ({ way, sentences: explainRemedy(way, all, rows, say) })),
      })),
    ...(staying
      ? [
          {
            key: "exemption" as const,
            title: say("today.exemption"),
            ways: exemption.map((way) => ({ way, sentences: explainExemptionRemedy(way, rows, say) })),
          },
        ]
      : []),
  ];
}
