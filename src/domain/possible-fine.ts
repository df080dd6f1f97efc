import { UNKNOWN, versionOn } from "../law/dated";
import type { Day } from "../law/day";
import { type FinedParty, type OffenceArticle, offences } from "../law/fines";
import { mci } from "../law/mci";
import type { BusinessSize } from "./business-size";

/** What a fine may be: a warning, or so many indices, in tenge where the index of the day is known. */
export type PossibleFine =
  | { readonly kind: "warning" }
  | { readonly kind: "fine"; readonly inMci: number; readonly tenge: number | null };

/** The party that a business of some size is. */
export function partyOf(size: BusinessSize): FinedParty {
  return size === "micro" ? "small" : size;
}

/**
 * The possible fine for an offence of a day, for one party; null where the offence was not yet one, or the party is not
 * named. The index is that of the day on which the case is opened (art. 44(1)), not of the act or the penalty.
 */
export function possibleFine(
  article: OffenceArticle,
  party: FinedParty,
  committed: Day,
  caseOpened: Day,
): PossibleFine | null {
  const offence = offences.find((each) => each.article === article && each.from <= committed);
  const fine = offence?.fines[party] ?? null;
  if (fine === null) return null;
  if (fine === "warning") return { kind: "warning" };
  const index = versionOn(mci, caseOpened).value;
  return { kind: "fine", inMci: fine, tenge: index === UNKNOWN ? null : fine * index };
}
