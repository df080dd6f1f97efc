import { kindIndex, type PersonKind } from "../../domain/person";

/**
 * What becomes of a foreigner once the permit on the roster is over. No source read says when the person stops
 * counting, so it is an assumption: "counted" as before, as a check of that day would do and as after a renewal;
 * "perhaps_gone"; or "gone".
 */
export type PermitEnd = "counted" | "perhaps_gone" | "gone";

/**
 * Takes foreigners whose permit is over out of the people of each kind, or makes them unclear. Somebody who is perhaps
 * a citizen is not taken out by a permit in the row, only made unclear.
 */
export function withoutEndedPermits(
  peopleByKind: ArrayLike<number>,
  ended: readonly PersonKind[],
  permitEnd: PermitEnd,
): readonly number[] {
  const people = Array.from(peopleByKind);
  if (permitEnd === "counted") return people;
  for (const kind of ended) {
    if (kind.side === "citizen") continue;
    const isSure = permitEnd === "gone" && kind.side !== "unclear" && kind.presence === "employed";
    add(people, kindIndex(kind), -1);
    if (!isSure) add(people, kindIndex({ ...kind, presence: "unclear" }), 1);
  }
  return people;
}

function add(people: number[], index: number, more: number): void {
  people[index] = (people[index] ?? 0) + more;
}
