import type { Group } from "../../law/category";
import { groups } from "../../law/category";
import type { Day } from "../../law/day";
import { type AssumedDuration, type LatestDay, latestDayBefore } from "../../domain/latest-day";
import { citizenIn, countedIn, foreignerIn, may, must } from "../../domain/possibilities";
import { possibilitiesOf } from "../../domain/who-counts";
import type { PersonKind } from "../../domain/person";
import type { Readings } from "../../law/readings";
import type { Cause, ForecastStep } from "./forecast-step";

/** The first day on which the roster certainly fails, and what brings it about. */
export type Break = {
  readonly day: Day;
  /** It fails on the as-of day already, so nothing tips it. */
  readonly isNow: boolean;
  /** The groups that fail that day. */
  readonly groups: readonly Group[];
  /** An exemption held the day before. */
  readonly losesExemption: boolean;
  /** What happens that day to the harm of a failing group, or of the exemption where that is lost. */
  readonly tipping: readonly Cause[];
  /** By when to begin; null where it fails already. */
  readonly latest: LatestDay | null;
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
  const losesExemption = steps[index - 1]?.verdict === "exempt";
  return {
    day: step.day,
    isNow,
    // Both groups may hold by themselves and not together, where unclear people can be in one of them only.
    groups: failing.length > 0 ? failing : groups.filter((group) => step.groups[group].verdict !== "empty"),
    losesExemption,
    tipping: step.causes.filter((cause) => harms(cause, failing, losesExemption, readings)),
    latest: isNow ? null : latestDayBefore(step.day, first.day, assumed),
  };
}

function harms(
  cause: Cause,
  failing: readonly Group[],
  losesExemption: boolean,
  readings: Readings,
): boolean {
  switch (cause.kind) {
    case "law":
      return true;
    case "files":
      return cause.people > 0;
    case "permit_ends":
      return false;
    default:
      return (
        (losesExemption && cause.kind === "joins") || failing.some((group) => worsens(cause, group, readings))
      );
  }
}

/** Says whether a group has perhaps a citizen less or a foreigner more. */
function worsens(
  { before, after }: { readonly before: PersonKind | null; readonly after: PersonKind | null },
  group: Group,
  readings: Readings,
): boolean {
  const counts = (person: PersonKind | null) => (person === null ? 0 : possibilitiesOf(person, readings));
  const [was, is] = [counts(before), counts(after)];
  const isSurelyCitizen = (set: number) => set !== 0 && must(set, citizenIn[group]);
  const mayBurden = (set: number) => set !== 0 && may(set, foreignerIn[group]);
  if (!may(was | is, countedIn[group])) return false;
  return (isSurelyCitizen(was) && !isSurelyCitizen(is)) || (!mayBurden(was) && mayBurden(is));
}
