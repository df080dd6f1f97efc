import type { Day } from "../law/day";
import { checkedOnOf, oldestOf } from "../law/source-days";
import { type FinedAct, finedActs, type FinedParty, type OffenceArticle } from "../law/fines";
import type { SourceId } from "../law/sources";
import type { Employer } from "./employer";
import { offenceOn, partyOf, type PossibleFine, possibleFine } from "./possible-fine";

/** A party that may be fined, and the fine. */
export type FineOfParty = { readonly party: FinedParty; readonly fine: PossibleFine };

/** A fine shown beside an answer: possible, never a prediction. */
export type Exposure = {
  readonly act: FinedAct;
  readonly article: OffenceArticle;
  /** The article for a repetition within a year of a penalty. */
  readonly again: OffenceArticle;
  /** Amounts in tenge use the index of this day, on which the case is assumed to be opened. */
  readonly caseOpened: Day;
  /** The employer's fine for every size it may have; a single one if the size is known. */
  readonly fines: readonly FineOfParty[];
  /** The fine of its official; the text does not say whether as well or instead. */
  readonly official: PossibleFine | null;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly checkedOn: Day;
};

/**
 * The possible fine for something an employer did on one day, with the case opened on another; null if it was not yet an
 * offence.
 */
export function exposureTo(
  act: FinedAct,
  employer: Employer,
  committed: Day,
  caseOpened: Day,
): Exposure | null {
  const { article, again } = finedActs[act];
  const offence = offenceOn(article, committed);
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

/** The sizes that an employer may have. Its own claim about being small takes precedence over the computed class. */
function partiesOf({ smallBusiness, size }: Employer): readonly FinedParty[] {
  if (smallBusiness === "yes") return ["small"];
  const party = size === undefined ? null : partyOf(size);
  if (party !== null && (party !== "small" || smallBusiness === "not_said")) return [party];
  return smallBusiness === "no" ? ["medium", "large"] : ["small", "medium", "large"];
}
