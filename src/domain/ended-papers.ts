import type { Readings } from "../law/readings";
import type { PersonKind } from "./person";

/** What becomes of people whose paper is over, and who have no last day. */
export type EndedReadings = Pick<Readings, "ended_permits" | "ended_contract">;

/** Somebody whose fixed-term contract is over: perhaps gone, or one whose contract is taken as extended. */
export function afterContract(
  person: PersonKind,
  { ended_contract }: EndedReadings,
  isSeasonal: boolean,
): PersonKind {
  const isExtended = ended_contract === "extended" && isPresumedExtended(person, isSeasonal);
  return isExtended ? person : { ...person, presence: "unclear" };
}

/**
 * Says whether the Labour Code, art. 30(1)(2), takes somebody's ended contract as extended unless notice was given. It
 * does not for contracts for a season or for a permit's term, and is not about civil-law contracts.
 */
export function isPresumedExtended({ side, engagement }: PersonKind, isSeasonal: boolean): boolean {
  const isOnPermit = side === "foreigner" || side === "unclear" || engagement === "transferee";
  return !isOnPermit && !isSeasonal && engagement !== "contractor";
}

/**
 * Somebody whose permit is over; null where that takes him out. A permit says nothing about a citizen, and who is
 * perhaps a citizen, or perhaps not there, is not taken out by it, only made unclear.
 */
export function afterPermit(person: PersonKind, { ended_permits }: EndedReadings): PersonKind | null {
  if (ended_permits === "counted" || person.side === "citizen") return person;
  const isSure = person.side !== "unclear" && person.presence === "employed";
  return ended_permits === "gone" && isSure ? null : { ...person, presence: "unclear" };
}
