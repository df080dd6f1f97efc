import { type Group, groups } from "../law/category";
import type { Remedies, Way } from "../roster/remedies/remedy";
import {
  cautionSentences,
  explainExemptionRemedy,
  explainRemedy,
  remedyNeedsNothing,
  remedySteps,
  type WayRows,
} from "./explain-remedy";
import type { SayPlan } from "../i18n/plan";

/** A remedy in words. */
export type ExplainedRemedy = {
  readonly way: Way;
  /** Its actions one by one; none if it keeps an exemption, which is said in one sentence. */
  readonly steps: readonly string[];
  /** What to do, then its arithmetic and its cost. */
  readonly sentences: readonly string[];
};

/** The remedies for a group, or for staying exempt; none if no set of actions is enough. */
export type RemedyGroup = {
  readonly key: Group | "exemption";
  readonly remedies: readonly ExplainedRemedy[];
};

/** The remedies by what they restore; a group that holds anyway is omitted, and so is an exemption that stays. */
export function remedyGroups(all: Remedies, rows: WayRows, say: SayPlan): readonly RemedyGroup[] {
  const { exemption } = all;
  const explained = (way: Way): ExplainedRemedy =>
    "group" in way
      ? { way, steps: remedySteps(way, rows, say), sentences: explainRemedy(way, all, rows, say) }
      : { way, steps: [], sentences: explainExemptionRemedy(way, rows, say) };
  return [
    ...groups.map((group) => ({ key: group, ways: all.groups[group] })),
    ...(exemption === null ? [] : [{ key: "exemption" as const, ways: exemption }]),
  ]
    .filter(({ ways }) => !ways.some(remedyNeedsNothing))
    .map(({ key, ways }) => ({ key, remedies: ways.map(explained) }));
}

/** What applies to several remedies, each said once. `isCut` if not all of them are shown. */
export function remedyNotes(
  shown: readonly RemedyGroup[],
  { isCut: isGroupCut, hasUnclear }: Remedies,
  say: SayPlan,
  isCut = false,
): readonly string[] {
  const ways = shown.flatMap(({ remedies }) => remedies.map(({ way }) => way));
  return [
    ...cautionSentences(ways, say),
    ...(isCut || groups.some((group) => isGroupCut[group]) ? [say("way.cut")] : []),
    ...(hasUnclear ? [say("way.unclear")] : []),
  ];
}
