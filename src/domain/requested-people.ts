import type { Readings } from "../law/readings";
import { openToMore, verdictOfAll } from "./several-judgements";
import type { Judgement, Verdict } from "./verdict";
import { type Engagement, type Grade, kindIndex, personKinds, type Presence } from "./person";

/** Foreigners of one application, none of whom is on the roster yet. */
export type Request = {
  readonly grade: Grade;
  readonly engagement: Extract<Engagement, "requested" | "transferee">;
  readonly people: number;
  /** "unclear": perhaps not filed by then, or already granted and on the roster. */
  readonly presence: Presence;
  /** `people` is a lower bound: the number in the list was not understood. */
  readonly isLeast?: true;
};

/** More than any application asks for: stands in for a number that was not understood. */
const MANY = 10_000;

/**
 * Judges a roster with everybody applied for. If a number was not understood, the counts include only the known people,
 * and whatever would change with many more is undecided.
 */
export function judgeAsked(
  requests: readonly Request[],
  judged: (requests: readonly Request[]) => Judgement,
): Judgement {
  const known = judged(requests);
  const most = mostAskedFor(requests);
  return most === null ? known : openToMore(known, judged(most));
}

/** Like `judgeAsked`, for the verdict alone. */
export function verdictAsked(
  requests: readonly Request[],
  verdictWith: (requests: readonly Request[]) => Verdict,
): Verdict {
  const most = mostAskedFor(requests);
  const known = verdictWith(requests);
  return most === null ? known : verdictOfAll(known, [verdictWith(most)]);
}

/** The requests with very many people wherever a number was not understood; null if all were understood. */
export function mostAskedFor(requests: readonly Request[]): readonly Request[] | null {
  return requests.some(({ isLeast }) => isLeast)
    ? requests.map((each) => (each.isLeast ? { ...each, people: each.people + MANY } : each))
    : null;
}

/**
 * The people of a roster by kind (`personKinds`), with those of some applications added, unless the reading tests the
 * roster as it is.
 *
 * Requested foreigners already on the roster may be the same people, so they become unclear if anybody is added.
 */
export function withRequests(
  peopleByKind: ArrayLike<number>,
  requests: readonly Request[],
  { requested }: Pick<Readings, "requested">,
): readonly number[] {
  const listed = (index: number) => peopleByKind[index] ?? 0;
  if (requested === "current" || requests.length === 0) return personKinds.map((_, index) => listed(index));
  const added = new Map<number, number>();
  for (const { grade, engagement, people, presence } of requests) {
    const index = kindIndex({ side: "foreigner", grade, engagement, presence });
    added.set(index, (added.get(index) ?? 0) + people);
  }
  return personKinds.map((kind, index) => {
    const asked = added.get(index) ?? 0;
    if (kind.engagement !== "requested" || kind.side === "citizen") return listed(index) + asked;
    return kind.presence === "employed"
      ? asked
      : listed(index) + listed(kindIndex({ ...kind, presence: "employed" })) + asked;
  });
}
