import type { Readings } from "../law/readings";
import { type Engagement, type Grade, kindIndex, personKinds, type Presence } from "./person";

/** Foreigners whom an application brings in, none of whom is on the roster yet. */
export type Request = {
  readonly grade: Grade;
  readonly engagement: Extract<Engagement, "requested" | "transferee">;
  readonly people: number;
  /** "unclear": perhaps not filed by then, perhaps granted and on the roster already. */
  readonly presence: Presence;
};

/**
 * The people of a roster, by kind, with those of some applications beside them; nobody is added under the reading that
 * tests a roster as it is.
 *
 * Foreigners asked for on the roster itself may be the same people, so they become unclear where anybody is added.
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
