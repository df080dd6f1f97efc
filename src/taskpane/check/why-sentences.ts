import type { LawInForce, Proof } from "../../domain/proof";
import type { PaneKey } from "../../i18n/pane";
import {
  arithmetic,
  exemptionSentences,
  readingSentences,
  verdictSentence,
} from "../../i18n/explain-verdict";
import { transfereeArithmetic } from "../../i18n/explain-transferees";
import { groups } from "../../law/category";
import { toDotted } from "../../law/day";
import { ANY_SIZE } from "../../law/ratio-exemptions";
import type { Check } from "../../roster/check";
import type { Speech } from "../speech";

/** Why the verdict is what it is, sentence by sentence; the law has its own list. */
export function reasonSentences(check: Check, { sayAnswer: say }: Speech): readonly string[] {
  const exemptions = exemptionSentences(check.proof, say);
  const readings = readingSentences(check, say);
  // How a formula claims an exemption is no news to somebody who has the choice in front of him.
  const isClaimed = check.proof.steps.some(({ kind }) => kind === "exemption");
  return [verdictSentence(check, say), ...(isClaimed ? exemptions : []), ...readings];
}

/** The comparison of each group and tested category that has people, at its worst and, where that differs, at its best. */
export function arithmeticLines(
  check: Check,
  { sayAnswer: say }: Speech,
): readonly { readonly group: string; readonly lines: readonly string[] }[] {
  const { transferees } = check;
  const ofGroups = groups
    .map((group) => ({ group, judgement: check.groups[group] }))
    .filter(({ judgement }) => judgement.verdict !== "empty")
    .map(({ group, judgement: { range, requiredPercent } }) => ({
      group: say(`group.${group}`),
      lines: [...new Set([range.worst, range.best].map((way) => arithmetic(way, requiredPercent, say)))],
    }));
  const ofTransferees = transferees ? transfereeArithmetic(transferees, say) : [];
  return [
    ...ofGroups,
    ...ofTransferees.map(({ category, lines }) => ({
      group: `${say("reading.transferee")}, ${category}`,
      lines,
    })),
  ];
}

/** The values of the law that were used, each with its act, since when it holds and how sure we are. */
export function lawUsedLines(
  proof: Proof,
  { say, sayAnswer }: Speech,
): readonly { readonly rule: string; readonly source: string }[] {
  const isBranch = proof.steps.some((step) => step.kind === "exemption" && step.reason === "foreign_branch");
  return proof.law
    .filter(({ rule }) => isBranch || rule !== "foreign_branch_exemption")
    .map((used) => ({
      rule: say(ruleKey(used), { value: String(used.value) }),
      source: say("law.since", {
        act: sayAnswer(`act.${used.act}`),
        day: toDotted(used.from),
        confidence: say(`confidence.${used.confidence}`),
      }),
    }));
}

function ruleKey({ rule, value }: LawInForce): PaneKey {
  return `rule.${rule}${value === ANY_SIZE ? ".any_size" : ""}` as PaneKey;
}
