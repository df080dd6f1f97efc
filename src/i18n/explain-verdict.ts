import type { Proof, Step } from "../domain/proof";
import { groups } from "../law/category";
import { toDotted } from "../law/day";
import { meets } from "../domain/ratio";
import type { Check } from "../roster/check";
import type { AnswerKey, SayAnswer } from "./answers";
import { transfereeSentences } from "./explain-transferees";

type RatioStep = Extract<Step, { kind: "ratio" }>;
type ExemptionStep = Extract<Step, { kind: "exemption" }>;

/** The verdict in one line and in people: how many still fit, how many are missing, how many rows decide. */
export function headline(check: Check, say: SayAnswer): string {
  const ratios = ratioSteps(check.proof);
  switch (check.verdict) {
    case "pass":
      return say("headline.pass", {
        rooms: list(ratios.filter(({ verdict }) => verdict !== "empty").map((step) => roomText(step, say))),
      });
    case "fail":
      return say("headline.fail", {
        gaps: list(ratios.filter(({ gap }) => gap.max > 0).map((step) => gapText(step, say))),
      });
    case "undecided":
      return say("headline.undecided", { rows: check.deciding.length });
    case "empty":
      return say("headline.empty");
    case "exempt":
      return exemptText("headline.exempt", check.proof, say, {});
  }
}

/**
 * The verdict with its arithmetic, its day and its law, in a few sentences a director can read. Nothing is said that
 * the proof does not carry.
 */
export function explainVerdict(check: Check, say: SayAnswer): string {
  return [
    verdictSentence(check, say),
    ...exemptionSentences(check.proof, say),
    ...readingSentences(check, say),
    ...transfereeSentences(check.transferees, say),
    ...lawSentences(check.proof, say),
  ].join(" ");
}

/** The comparison of one group, written out: "100 × 7 = 700 ≥ 700 = 70 × 10". */
export function arithmetic(
  { citizens, total }: { citizens: number; total: number },
  percent: number,
  say: SayAnswer,
): string {
  return say(meets(citizens, total, percent) ? "arithmetic.holds" : "arithmetic.breaks", {
    citizens,
    total,
    percent,
    left: 100 * citizens,
    right: percent * total,
  });
}

/** What other readings would make of the verdict, one sentence for each disputed point that changes it. */
export function readingSentences(check: Check, say: SayAnswer): readonly string[] {
  const changing = check.alternatives.filter(({ verdict }) => verdict !== check.verdict);
  return distinct(changing.map(({ name }) => name)).map((name) => {
    const ofPoint = changing.filter((alternative) => alternative.name === name);
    const ways = distinct(ofPoint.map(({ verdict }) => verdict)).map((verdict) =>
      say("why.reading.way", {
        options: ofPoint
          .filter((alternative) => alternative.verdict === verdict)
          .map(({ value }) =>
            say("why.reading.option", { option: say(`reading.${name}.${value}` as AnswerKey) }),
          )
          .reduce((before, after) => say("why.reading.or", { before, after })),
        verdict: say(`verdict.${verdict}`),
      }),
    );
    return say("why.reading", { reading: say(`reading.${name}`), ways: list(ways) });
  });
}

/** Which acts the answer rests on, when they were last looked at, and what could not be read. */
export function lawSentences(proof: Proof, say: SayAnswer): readonly string[] {
  const applied = proof.law.filter((law) => law.applied);
  const acts = distinct(applied.map(({ act }) => say(`act.${act}`)));
  return [
    say("why.law", { acts: acts.join(", "), checked: toDotted(proof.lawCheckedOn) }),
    ...(proof.unreadAmendment === null
      ? []
      : [say("why.law.unread", { date: toDotted(proof.unreadAmendment) })]),
    ...(proof.lawMayHaveChanged ? [say("why.law.changed")] : []),
  ];
}

/** What became of the exemptions: claimed and lost, unclear, or never claimed. */
export function exemptionSentences(proof: Proof, say: SayAnswer): readonly string[] {
  if (proof.verdict === "exempt" || proof.verdict === "empty") return [];
  const steps = exemptionSteps(proof);
  if (steps.length === 0) return proof.smallBusiness === "not_said" ? [say("why.exemption.claim")] : [];
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
  return check.verdict === "exempt"
    ? exemptText("why.exempt", check.proof, say, values)
    : say(`why.${check.verdict}`, values);
}

function exemptText(
  prefix: "headline.exempt" | "why.exempt",
  proof: Proof,
  say: SayAnswer,
  values: Readonly<Record<string, string | number>>,
): string {
  const step = exemptionSteps(proof).find(({ holds }) => holds === "yes");
  if (!step) return say("verdict.exempt");
  const { reason, limit, people } = step;
  return reason === "small_business" && limit === Infinity
    ? say(`${prefix}.small_business.any_size`, values)
    : say(`${prefix}.${reason}`, { ...values, people: people.max, limit });
}

function groupText(step: RatioStep, say: SayAnswer): string {
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

function roomText({ group, room }: RatioStep, say: SayAnswer): string {
  const inGroup = say(`group.in.${group}`);
  return room.min === room.max
    ? say("headline.room", { inGroup, room: room.min })
    : say("headline.room.range", { inGroup, ...room });
}

function gapText({ group, gap }: RatioStep, say: SayAnswer): string {
  const inGroup = say(`group.in.${group}`);
  return gap.min === gap.max
    ? say("headline.gap", { inGroup, gap: gap.min })
    : say("headline.gap.range", { inGroup, ...gap });
}

function ratioSteps(proof: Proof): readonly RatioStep[] {
  const steps = proof.steps.filter((step): step is RatioStep => step.kind === "ratio");
  return groups.flatMap((group) => steps.filter((step) => step.group === group));
}

function exemptionSteps(proof: Proof): readonly ExemptionStep[] {
  return proof.steps.filter((step): step is ExemptionStep => step.kind === "exemption");
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

function list(parts: readonly string[]): string {
  return parts.join("; ");
}
