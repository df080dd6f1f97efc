import { type Shortfall, gainOn } from "./shortfall";
import { type Candidate, leavesWith, type SearchLimits, RemedySearch } from "./remedy-search";

/** How many citizens to hire, and whom each other action is about, by index into the lists of the shortfall. */
export type Remedy = {
  readonly hire: number;
  readonly replace: readonly number[];
  readonly notRenew: readonly number[];
  readonly notHire: readonly number[];
  readonly postpone: readonly number[];
  /** Index of the day with the least slack after these actions. */
  readonly tightest: number;
};

/** The remedies found, cheapest first; `isCut`: there may be more, beyond the limits of the list or of the search. */
export type FoundRemedies = { readonly ways: readonly Remedy[]; readonly isCut: boolean };

const LIMITS: SearchLimits = { ways: 100, chains: 12, sets: 1024, sums: 20_000_000, step: 500_000 };

/** Candidates compared per step. */
const STEP = 1024;

/**
 * Every minimal set of actions after which nothing is lacking on any day: no action of a set can be left out. Sets are
 * compared by how many of each action they contain.
 *
 * Within an action, people are grouped into chains in which each adds at least as much as the next on every day: the
 * first so many of a chain then do at least as well as any others, so only numbers are tried, not subsets.
 */
export function* remediesOf(shortfall: Shortfall, limits = LIMITS): Generator<number, FoundRemedies, void> {
  const search = new RemedySearch(shortfall, limits);
  yield 0;
  const candidates = yield* search.candidates();
  yield 0;
  const ways: Candidate[] = [];
  // In this order any set comes after the sets it contains: they cost less, or the same with fewer applications.
  const inOrder = candidates
    .map((candidate) => ({ candidate, cost: costOf(candidate, shortfall) }))
    .sort((a, b) => a.cost - b.cost || a.candidate.postpone.length - b.candidate.postpone.length);
  yield 0;
  for (const [index, { candidate }] of inOrder.entries()) {
    if (index % STEP === STEP - 1) yield ways.length;
    if (ways.some((way) => isWithin(way, candidate, shortfall))) continue;
    if (ways.length === limits.ways) {
      search.isCut = true;
      break;
    }
    ways.push(candidate);
  }
  const full: Remedy[] = [];
  for (const way of ways) {
    full.push(toRemedy(way, shortfall));
    yield full.length;
  }
  return { ways: full, isCut: search.isCut };
}

/** People to be found, plus people lost. */
function costOf(candidate: Candidate, shortfall: Shortfall): number {
  const { hire, replaced, notRenew, notHire } = candidate;
  return hire + 2 * replaced + notRenew.length + notHire.length + peopleAskedFor(candidate, shortfall);
}

/** The people of the applications to be postponed. */
function peopleAskedFor({ postpone }: Candidate, shortfall: Shortfall): number {
  return chosen(shortfall.postpone, postpone).reduce((sum, { people }) => sum + people, 0);
}

function toRemedy({ hire, replaced, notRenew, notHire, postpone }: Candidate, shortfall: Shortfall): Remedy {
  const gone = leavesWith(shortfall, notRenew);
  const replace = [...shortfall.replace.keys()].filter((person) => !gone.has(person)).slice(0, replaced);
  const gains = [
    ...chosen(shortfall.replace, replace),
    ...chosen(shortfall.notRenew, notRenew).map((leaver) => leaver.gains),
    ...chosen(shortfall.notHire, notHire),
    ...chosen(shortfall.postpone, postpone).map((application) => application.gains),
  ];
  const slack = Array.from(shortfall.slack, (each, day) =>
    gains.reduce((sum, gain) => sum + gainOn(gain, day), each + hire * gainOn(shortfall.hire ?? [], day)),
  );
  return {
    hire,
    replace,
    notRenew,
    notHire,
    postpone,
    tightest: Math.max(0, slack.indexOf(Math.min(...slack))),
  };
}

function chosen<Item>(list: readonly Item[], positions: readonly number[]): readonly Item[] {
  return positions.map((position) => list[position]).filter((item) => item !== undefined);
}

/** Whether a remedy needs no more of anything than another. */
function isWithin(way: Candidate, other: Candidate, shortfall: Shortfall): boolean {
  return (
    way.hire <= other.hire &&
    way.replaced <= other.replaced &&
    way.notRenew.length <= other.notRenew.length &&
    way.notHire.length <= other.notHire.length &&
    way.postpone.length <= other.postpone.length &&
    peopleAskedFor(way, shortfall) <= peopleAskedFor(other, shortfall)
  );
}
