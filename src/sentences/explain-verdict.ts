import { anyOf } from "../i18n/speaker";
import type { Proof } from "../domain/proof";
import type { GroupJudgement } from "../domain/verdict";
import type { Group } from "../law/category";
import { besideRatio } from "../domain/rule-tests";
import { toDotted } from "../law/day";
import type { Check } from "../roster/check";
import type { SayAnswer } from "../i18n/answers";
import type { Values } from "../i18n/compile-message";
import { readingSentences } from "./explain-readings";
import { ruleTestSentence } from "./explain-rule-test";
import { exemptionSteps, exemptionThatHolds, ratioSteps } from "./proof-steps";

/**
 * The verdict with its arithmetic, its day and its law, in a few sentences a director can read. Nothing is said that
 * the proof does not carry.
 */
export function explainVerdict(check: Check, say: SayAnswer): string {
  return [
    verdictSentence(check, say),
    ...exemptionSentences(check.proof, say),
    ...readingSentences(check.tests[0], check.day, say),
    ...besideRatio(check.tests).flatMap((test) => [
      ruleTestSentence(test, say),
      ...readingSentences(test, check.day, say),
    ]),
    ...lawSentences(check.proof, say),
  ].join(" ");
}

/** The verdict with its numbers, and its law; between them the readings under which it would be another. */
export function briefVerdict(check: Check, say: SayAnswer): string {
  return [
    verdictSentence(check, say),
    ...readingSentences(check.tests[0], check.day, say),
    ...actSentences(check.proof, say),
  ].join(" ");
}

/** Which acts the answer rests on, when they were last looked at, and what could not be read. */
export function lawSentences(proof: Proof, say: SayAnswer): readonly string[] {
  const [acts = "", ...changed] = actSentences(proof, say);
  return [
    acts,
    ...(proof.unreadAmendment === null
      ? []
      : [say("why.law.unread", { date: toDotted(proof.unreadAmendment) })]),
    ...changed,
  ];
}

/** The acts with the day of the last look at them; for a later day, that they may have changed. */
function actSentences(proof: Proof, say: SayAnswer): readonly string[] {
  const applied = proof.law.filter((law) => law.applied);
  const acts = distinct(applied.map(({ act }) => say(`act.${act}`)));
  return [
    say("why.law", { acts: acts.join(", "), checked: toDotted(proof.lawCheckedOn) }),
    ...(proof.lawMayHaveChanged ? [say("why.law.changed")] : []),
  ];
}

/** What became of the exemptions: claimed and lost, unclear, or never claimed. */
export function exemptionSentences(
  proof: Proof,
  say: SayAnswer,
  claim = say("why.exemption.claim"),
): readonly string[] {
  if (proof.verdict === "exempt" || proof.verdict === "empty") return [];
  const steps = exemptionSteps(proof);
  if (steps.length === 0) return proof.smallBusiness === "not_said" ? [claim] : [];
  return steps.map(({ reason, limit, people, holds }) =>
    holds === "unclear"
      ? say("why.exemption.unclear", { ...people, limit })
      : say(`why.exemption.no.${reason}`, { people: people.min, limit }),
  );
}

/** The verdict and the counts of both groups, in one sentence. */
export function verdictSentence(check: Check, say: SayAnswer): string {
  const values = {
    day: toDotted(check.day),
    groups: list(ratioSteps(check.proof).map((step) => groupText(step, say))),
    rows: check.deciding.length,
  };
  if (check.verdict === "exempt") return exemptText(check.proof, values, say);
  const turning = check.verdict === "undecided" ? check.unread.find(({ decides }) => decides) : undefined;
  return turning === undefined
    ? say(`why.${check.verdict}`, values)
    : say("why.undecided.column", { ...values, column: turning.heading });
}

function exemptText(proof: Proof, values: Values, say: SayAnswer): string {
  const exemption = exemptionThatHolds(proof);
  return exemption === null
    ? say("verdict.exempt")
    : anyOf(say)(`why.exempt.${exemption.kind}`, { ...values, ...exemption.values });
}

/** One group: who counts in it, what is required, and what is missing or still fits. */
export function groupText(step: GroupJudgement & { readonly group: Group }, say: SayAnswer): string {
  const group = say(`group.${step.group}`);
  const { range, requiredPercent: percent } = step;
  if (step.verdict === "empty") return say("why.group.empty", { group });
  if (range.worst.total !== range.best.total || range.worst.citizens !== range.best.citizens)
    return say("why.group.range", {
      group,
      percent,
      worstCitizens: range.worst.citizens,
      worstTotal: range.worst.total,
      bestCitizens: range.best.citizens,
      bestTotal: range.best.total,
    });
  const counts = { group, percent, citizens: step.citizens, total: step.total };
  return step.verdict === "pass"
    ? say("why.group.pass", { ...counts, room: step.room.min })
    : say("why.group.fail", { ...counts, gap: step.gap.min });
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

function list(parts: readonly string[]): string {
  return parts.join("; ");
}
