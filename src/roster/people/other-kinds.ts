import { afterContract, afterPermit, type EndedReadings } from "../../domain/ended-papers";
import { kindIndex, type PersonKind, personKinds } from "../../domain/person";
import { NOT_COUNTED } from "./row-reader";

/** Further people of a row, or beside a list, and their kind. */
export type Further = { readonly kind: number; readonly people: number };

// Transformations of kinds of people, given as indexes into `personKinds`.

/** The same kind with unclear presence. */
export function unsure(kind: number): number {
  return kind | 1;
}

/** Whether a kind has unclear presence. */
export function isUnsureKind(kind: number): boolean {
  return kind !== NOT_COUNTED && (kind & 1) === 1;
}

/** Turns a permit-exempt person into a foreigner who needs a permit. */
export function asForeigner(kind: number): number {
  const person = personKinds[kind];
  return person?.side === "permit_exempt" ? kindIndex({ ...person, side: "foreigner" }) : kind;
}

/** A kind after the end of the contract. Not for seasonal workers, whose rows are read in full. */
export function withoutContract(kind: number, ended: EndedReadings): number {
  const person = personKinds[kind];
  return person === undefined ? kind : kindIndex(afterContract(person, ended, false));
}

/** A kind after the end of the permit; NOT_COUNTED if no longer counted. */
export function withoutPermit(kind: number, ended: EndedReadings): number {
  const person = personKinds[kind];
  return person === undefined ? kind : indexOrNobody(afterPermit(person, ended));
}

function indexOrNobody(person: PersonKind | null): number {
  return person === null ? NOT_COUNTED : kindIndex(person);
}
