import { anyOf } from "../i18n/speaker";
import type { Proof } from "../domain/proof";
import type { Judgement } from "../domain/verdict";
import { groups } from "../law/category";
import type { Check } from "../roster/check";
import type { SayCheck } from "../i18n/check";
import { exemptionThatHolds, type RatioStep, ratioSteps } from "./proof-steps";
import { shortGroups } from "./short-groups";

/**
 * The verdict in one line and in people: how many still fit, how many are missing, how many rows decide, or how many
 * positions where those are what is to be answered, and not every row of theirs.
 */
export function headline(check: Check, say: SayCheck, positions = 0): string {
  const ratios = ratioSteps(check.proof);
  switch (check.verdict) {
    case "pass":
      return say("headline.pass", {
        rooms: joined(ratios.filter(({ verdict }) => verdict !== "empty").map((step) => roomText(step, say))),
      });
    case "fail":
      return say("headline.fail", { gaps: shortages(check.proof, say) });
    case "undecided":
      return positions > 0
        ? say("headline.positions", { deciding: positions })
        : say("headline.undecided", { rows: check.deciding.length });
    case "empty":
      return say("headline.empty");
    case "exempt":
      return exemptHeadline(check, say);
  }
}

/** The same of a judgement that nothing explains yet. */
export function headlineOf({ verdict, groups: judged }: Judgement, say: SayCheck): string {
  const steps = groups.map((group) => ({ group, ...judged[group] }));
  switch (verdict) {
    case "pass":
      return say("headline.pass", {
        rooms: joined(steps.filter((step) => step.verdict !== "empty").map((step) => roomText(step, say))),
      });
    case "fail":
      return say("headline.fail", {
        gaps: joined(shortGroups(steps).map((step) => gapText(step, say))),
      });
    case "empty":
      return say("headline.empty");
    default:
      return say(`verdict.${verdict}`);
  }
}

/** How many citizens are missing in the groups that are short, exemptions left aside; empty where none are. */
export function shortages(proof: Proof, say: SayCheck): string {
  return joined(shortGroups(ratioSteps(proof)).map((step) => gapText(step, say)));
}

function roomText({ group, room }: Pick<RatioStep, "group" | "room">, say: SayCheck): string {
  const inGroup = say(`group.in.${group}`);
  return room.min === room.max
    ? say("headline.room", { inGroup, room: room.min })
    : say("headline.room.range", { inGroup, ...room });
}

function gapText({ group, gap }: Pick<RatioStep, "group" | "gap">, say: SayCheck): string {
  const inGroup = say(`group.in.${group}`);
  return gap.min === gap.max
    ? say("headline.gap", { inGroup, gap: gap.min })
    : say("headline.gap.range", { inGroup, ...gap });
}

function exemptHeadline({ proof }: Check, say: SayCheck): string {
  const exemption = exemptionThatHolds(proof);
  return exemption === null
    ? say("verdict.exempt")
    : anyOf(say)(`headline.exempt.${exemption.kind}`, exemption.values);
}

function joined(parts: readonly string[]): string {
  return parts.join("; ");
}
