import { kindIndex, personKinds } from "../../domain/person";

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
  endedByKind: ArrayLike<number>,
  permitEnd: PermitEnd,
): ArrayLike<number> {
  if (permitEnd === "counted") return peopleByKind;
  const people = new Float64Array(peopleByKind);
  // A loop that makes nothing: a forecast asks on every day.
  for (let index = 0; index < personKinds.length; index++) {
    const ended = endedByKind[index] ?? 0;
    const kind = ended === 0 ? undefined : personKinds[index];
    if (kind === undefined || kind.side === "citizen") continue;
    const isSure = permitEnd === "gone" && kind.side !== "unclear" && kind.presence === "employed";
    add(people, index, -ended);
    if (!isSure) add(people, kindIndex({ ...kind, presence: "unclear" }), ended);
  }
  return people;
}

function add(people: Float64Array, index: number, more: number): void {
  people[index] = (people[index] ?? 0) + more;
}
