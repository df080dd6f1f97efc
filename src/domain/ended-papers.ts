import type { Readings } from "../law/readings";
import type { PersonKind } from "./person";

/** What becomes of people whose paper is over, and who have no last day. */
export type EndedReadings = Pick<Readings, "ended_permits" | "ended_contract">;

/** Somebody whose fixed-term contract is over: perhaps gone, or a citizen whose contract is taken as extended. */
export function afterContract(person: PersonKind, { ended_contract }: EndedReadings): PersonKind {
  const isExtended = ended_contract === "extended" && person.side === "citizen";
  return isExtended ? person : { ...person, presence: "unclear" };
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
