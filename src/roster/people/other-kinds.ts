import { afterContract, afterPermit, type EndedReadings } from "../../domain/ended-papers";
import { kindIndex, type PersonKind, personKinds } from "../../domain/person";
import { NOT_COUNTED } from "./row-reader";

/** Further people of a row, or beside a list, and their kind. */
export type Further = { readonly kind: number; readonly people: number };

// Kinds of people by their positions in `personKinds`, as they change with what is known of a person.

/** The same kind of person, perhaps not there. */
export function unsure(kind: number): number {
  return kind | 1;
}

/** Says whether people of a kind are only perhaps there. */
export function isUnsureKind(kind: number): boolean {
  return kind !== NOT_COUNTED && (kind & 1) === 1;
}

/** Whoever needs no permit as a foreigner who needs one. */
export function asForeigner(kind: number): number {
  const person = personKinds[kind];
  return person?.side === "permit_exempt" ? kindIndex({ ...person, side: "foreigner" }) : kind;
}

/** A kind of worker whose contract is over, who is no seasonal one: those are read in full. */
export function withoutContract(kind: number, ended: EndedReadings): number {
  const person = personKinds[kind];
  return person === undefined ? kind : kindIndex(afterContract(person, ended, false));
}

/** A kind of person whose permit is over; NOT_COUNTED where nobody counts any more. */
export function withoutPermit(kind: number, ended: EndedReadings): number {
  const person = personKinds[kind];
  return person === undefined ? kind : indexOrNobody(afterPermit(person, ended));
}

function indexOrNobody(person: PersonKind | null): number {
  return person === null ? NOT_COUNTED : kindIndex(person);
}
