import { UNKNOWN, versionOn } from "../law/dated";
import type { Day } from "../law/day";
import { type FinedParty, type Offence, type OffenceArticle, offences } from "../law/fines";
import { mci } from "../law/mci";
import type { BusinessSize } from "./business-size";

/** A warning, or an amount in indices (MCI), in tenge too if the index of the day is known. */
export type PossibleFine =
  | { readonly kind: "warning" }
  | { readonly kind: "fine"; readonly inMci: number; readonly tenge: number | null };

export function partyOf(size: BusinessSize): FinedParty {
  return size === "micro" ? "small" : size;
}

/** The offence under an article; undefined if it was not yet one on the day. */
export function offenceOn(article: OffenceArticle, committed: Day): Offence | undefined {
  return offences.find((offence) => offence.article === article && offence.from <= committed);
}

/**
 * The possible fine of one party for an offence committed on a day; null if it was not yet an offence, or the article
 * does not name the party. The index is that of the day on which the case is opened (art. 44(1)), not of the act or the
 * penalty.
 */
export function possibleFine(
  article: OffenceArticle,
  party: FinedParty,
  committed: Day,
  caseOpened: Day,
): PossibleFine | null {
  const fine = offenceOn(article, committed)?.fines[party] ?? null;
  if (fine === null) return null;
  if (fine === "warning") return { kind: "warning" };
  const index = versionOn(mci, caseOpened).value;
  return { kind: "fine", inMci: fine, tenge: index === UNKNOWN ? null : fine * index };
}
