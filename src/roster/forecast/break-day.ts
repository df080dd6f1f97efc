import type { Group } from "../../law/category";
import { groups } from "../../law/category";
import type { Day } from "../../law/day";
import { type AssumedDuration, type LatestDay, latestDayToHire } from "../../domain/latest-day";
import { citizenIn, may, outcome, outcomesOf } from "../../domain/possibilities";
import { contribution } from "../../domain/surplus-range";
import { possibilitiesOf } from "../../domain/who-counts";
import type { PersonKind } from "../../domain/person";
import type { Bounds } from "../../domain/tally";
import { localContent } from "../../law/local-content";
import { ratioExemptions } from "../../law/ratio-exemptions";
import type { Readings } from "../../law/readings";
import type { Cause, ForecastStep } from "./forecast-step";

/** The first day on which the roster certainly fails, and why. */
export type Break = {
  readonly day: Day;
  /** It fails on the as-of day already, so no event is the cause. */
  readonly isNow: boolean;
  /** The groups that fail that day. */
  readonly groups: readonly Group[];
  /** An exemption held the day before. */
  readonly losesExemption: boolean;
  /** The events of that day that harm a failing group, or the exemption if it is lost. */
  readonly tipping: readonly Cause[];
  /** The action that fits the cause; null if it fails already. */
  readonly act: BreakAct | null;
  /** By when to start looking for citizens, under the user's assumptions; null without assumptions. */
  readonly latest: LatestDay | null;
};

/**
 * The action that fits the cause: finding citizens for those who leave, or postponing an application or a first day of
 * work. Finding citizens also helps if nothing else does, as after a change of the law.
 */
export type BreakAct = {
  readonly kind: "find_citizens" | "put_off_application" | "put_off_start";
  /** How many citizens each failing group lacks that day. */
  readonly lacking: readonly { readonly group: Group; readonly gap: Bounds }[];
};

/** The first step that fails, if there is one. */
export function breakIn(
  steps: readonly ForecastStep[],
  readings: Readings,
  assumed: readonly AssumedDuration[],
): Break | null {
  const index = steps.findIndex(({ verdict }) => verdict === "fail");
  const [first, step] = [steps[0], steps[index]];
  if (first === undefined || step === undefined) return null;
  const failing = groups.filter((group) => step.groups[group].verdict === "fail");
  const isNow = index === 0;
  const before = steps[index - 1];
  // Each group may hold by itself but not both at once, if unclear people can be in only one of them.
  const broken =
    failing.length > 0 ? failing : groups.filter((group) => step.groups[group].verdict !== "empty");
  const endsExemption = mayBeExempt(before) && !mayBeExempt(step);
  const tipping = step.causes.filter((cause) => harms(cause, { step, broken, endsExemption, readings }));
  return {
    day: step.day,
    isNow,
    groups: broken,
    losesExemption: before?.verdict === "exempt",
    tipping,
    act: isNow ? null : actAgainst(tipping, step, broken, readings),
    latest: isNow ? null : latestDayToHire(step.day, first.day, assumed),
  };
}

function actAgainst(
  tipping: readonly Cause[],
  step: ForecastStep,
  broken: readonly Group[],
  readings: Readings,
): BreakAct {
  const isCitizen = (person: PersonKind | null) =>
    person !== null && broken.some((group) => may(possibilitiesOf(person, readings), citizenIn[group]));
  const losesCitizen = tipping.some((cause) => "before" in cause && isCitizen(cause.before));
  const kind = losesCitizen
    ? "find_citizens"
    : tipping.some((cause) => cause.kind === "files")
      ? "put_off_application"
      : tipping.some((cause) => cause.kind === "joins")
        ? "put_off_start"
        : "find_citizens";
  return { kind, lacking: broken.map((group) => ({ group, gap: step.groups[group].gap })) };
}

function mayBeExempt(step: ForecastStep | undefined): boolean {
  const line = step?.exemption ?? null;
  return line !== null && line.people.min <= line.limit;
}

type Tipped = {
  readonly step: ForecastStep;
  readonly broken: readonly Group[];
  readonly endsExemption: boolean;
  readonly readings: Readings;
};

function harms(cause: Cause, { step, broken, endsExemption, readings }: Tipped): boolean {
  switch (cause.kind) {
    case "law":
      return cause.rules.some(
        (rule) =>
          (endsExemption && exemptionRules.includes(rule)) ||
          broken.some((group) => rule === localContent[group].id),
      );
    case "files":
      return cause.people > 0;
    case "permit_ends":
      return false;
    default:
      return (
        (endsExemption && countsSurely(cause.after, readings) && !countsSurely(cause.before, readings)) ||
        broken.some((group) => worsens(cause, group, step.groups[group].requiredPercent, readings))
      );
  }
}

const exemptionRules: readonly string[] = Object.values(ratioExemptions).map(({ id }) => id);

function countsSurely(person: PersonKind | null, readings: Readings): boolean {
  return person !== null && !may(possibilitiesOf(person, readings), outcome.nobody);
}

/** Whether a group is worse off even in the best case, which is what makes it fail certainly. */
function worsens(
  { before, after }: { readonly before: PersonKind | null; readonly after: PersonKind | null },
  group: Group,
  percent: number,
  readings: Readings,
): boolean {
  const best = (person: PersonKind | null) =>
    person === null
      ? 0
      : Math.max(
          ...outcomesOf(possibilitiesOf(person, readings)).map((bit) => contribution(bit, group, percent)),
        );
  return best(after) < best(before);
}
