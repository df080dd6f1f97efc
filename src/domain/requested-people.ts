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
  const people = personKinds.map((_, index) => peopleByKind[index] ?? 0);
  if (requested === "current" || requests.length === 0) return people;
  for (const [index, kind] of personKinds.entries())
    if (kind.engagement === "requested" && kind.side !== "citizen" && kind.presence === "employed")
      move(people, index, kindIndex({ ...kind, presence: "unclear" }));
  for (const { grade, engagement, people: count, presence } of requests) {
    const index = kindIndex({ side: "foreigner", grade, engagement, presence });
    people[index] = (people[index] ?? 0) + count;
  }
  return people;
}

function move(people: number[], from: number, to: number): void {
  people[to] = (people[to] ?? 0) + (people[from] ?? 0);
  people[from] = 0;
}
