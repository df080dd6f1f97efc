import type { Readings } from "../law/readings";
import type { PersonKind } from "./person";

/** How people are counted whose permit or contract has ended and who have no leave date. */
export type EndedReadings = Pick<Readings, "ended_permits" | "ended_contract">;

/** A person after the end of a fixed-term contract: perhaps gone, or employed if the contract is read as extended. */
export function afterContract(
  person: PersonKind,
  { ended_contract }: EndedReadings,
  isSeasonal: boolean,
): PersonKind {
  const isExtended = ended_contract === "extended" && isPresumedExtended(person, isSeasonal);
  return isExtended ? person : { ...person, presence: "unclear" };
}

/**
 * Whether the Labour Code, art. 30(1)(2), deems an ended contract extended unless notice was given. It does not for
 * contracts for a season or for the term of a permit, and does not apply to civil-law contracts.
 */
export function isPresumedExtended({ side, engagement }: PersonKind, isSeasonal: boolean): boolean {
  const isOnPermit = side === "foreigner" || side === "unclear" || engagement === "transferee";
  return !isOnPermit && !isSeasonal && engagement !== "contractor";
}

/**
 * A person after the end of the permit; null if no longer counted. A permit says nothing about a citizen. Somebody who
 * may be a citizen, or may not be employed, only becomes unclear.
 */
export function afterPermit(person: PersonKind, { ended_permits }: EndedReadings): PersonKind | null {
  if (ended_permits === "counted" || person.side === "citizen") return person;
  const isSure = person.side !== "unclear" && person.presence === "employed";
  return ended_permits === "gone" && isSure ? null : { ...person, presence: "unclear" };
}
