import type { Day } from "../law/day";
import { checkedOnOf, oldestOf } from "../law/source-days";
import { type FinedAct, finedActs, type FinedParty, type OffenceArticle, offences } from "../law/fines";
import type { SourceId } from "../law/sources";
import type { Employer } from "./employer";
import { partyOf, type PossibleFine, possibleFine } from "./possible-fine";

/** A party that may be fined, and what it may be. */
export type FineOfParty = { readonly party: FinedParty; readonly fine: PossibleFine };

/** A fine that could stand beside an answer: possible, and never a prediction. */
export type Exposure = {
  readonly act: FinedAct;
  readonly article: OffenceArticle;
  /** The article of the same again within a year of a penalty. */
  readonly again: OffenceArticle;
  /** In tenge by the index of this day, on which a case is taken to be opened. */
  readonly caseOpened: Day;
  /** The employer, by every size it may have; one where its size is known. */
  readonly fines: readonly FineOfParty[];
  /** Its official, who may be fined as well or instead: the text does not say. */
  readonly official: PossibleFine | null;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly checkedOn: Day;
};

/**
 * Which fine could stand beside an answer: what may be fined, for this employer, done on one day, with the case opened on
 * another. Null where it was no offence yet.
 */
export function exposureTo(
  act: FinedAct,
  employer: Employer,
  committed: Day,
  caseOpened: Day,
): Exposure | null {
  const { article, again } = finedActs[act];
  const offence = offences.find((each) => each.article === article && each.from <= committed);
  if (offence === undefined) return null;
  const { sources } = offence;
  return {
    act,
    article,
    again,
    caseOpened,
    fines: partiesOf(employer).flatMap((party) => {
      const fine = possibleFine(article, party, committed, caseOpened);
      return fine === null ? [] : [{ party, fine }];
    }),
    official: possibleFine(article, "official", committed, caseOpened),
    sources,
    checkedOn: oldestOf(sources.map(checkedOnOf)),
  };
}

/** The sizes an employer may have, as far as it says. What it says of being small comes before what was worked out. */
function partiesOf({ smallBusiness, size }: Employer): readonly FinedParty[] {
  if (smallBusiness === "yes") return ["small"];
  const party = size === undefined ? null : partyOf(size);
  if (party !== null && (party !== "small" || smallBusiness === "not_said")) return [party];
  return smallBusiness === "no" ? ["medium", "large"] : ["small", "medium", "large"];
}
