import { type Shortfall, gainOn } from "./shortfall";
import { type Candidate, leavesWith, type SearchLimits, RemedySearch } from "./remedy-search";

/** How many citizens to hire, and who is meant by every other action, by position in the lists of the course. */
export type Remedy = {
  readonly hire: number;
  readonly replace: readonly number[];
  readonly notRenew: readonly number[];
  readonly notHire: readonly number[];
  readonly postpone: readonly number[];
  /** The day with the least slack then, by position. */
  readonly tightest: number;
};

/** The ways found, the cheapest first; `isCut` where there are more than anybody reads, or than were looked for. */
export type FoundRemedies = { readonly ways: readonly Remedy[]; readonly isCut: boolean };

const LIMITS: SearchLimits = { ways: 100, lines: 12, sets: 1024, sums: 20_000_000, step: 500_000 };

/**
 * Every smallest set of actions after which nothing is lacking on any day: of none of them can an action be left out.
 * Sets are compared by how many of each action they ask for. Done in steps, so that a page can breathe between them.
 *
 * Who is meant within an action does not multiply the sets where people can be put into a line in which each adds at
 * least as much as the next: its first people then do at least as well as any others. Of several lines all numbers
 * are tried.
 */
export function* remediesOf(course: Shortfall, limits = LIMITS): Generator<number, FoundRemedies, void> {
  const search = new RemedySearch(course, limits);
  const candidates = yield* search.candidates();
  const ways: Candidate[] = [];
  // A set that contains a smaller one costs more, or as much in more applications: everything smaller is known by then.
  const inOrder = [...candidates].sort(
    (a, b) => costOf(a, course) - costOf(b, course) || a.postpone.length - b.postpone.length,
  );
  for (const candidate of inOrder) {
    if (ways.some((way) => isWithin(way, candidate, course))) continue;
    if (ways.length === limits.ways) {
      search.isCut = true;
      break;
    }
    ways.push(candidate);
  }
  const full: Remedy[] = [];
  for (const way of ways) {
    full.push(inFull(way, course));
    yield full.length;
  }
  return { ways: full, isCut: search.isCut };
}

/** People to be found and people fewer. */
function costOf(candidate: Candidate, course: Shortfall): number {
  const { hire, replaced, notRenew, notHire } = candidate;
  return hire + 2 * replaced + notRenew.length + notHire.length + peopleAskedFor(candidate, course);
}

/** The people of the applications that are put off. */
function peopleAskedFor({ postpone }: Candidate, course: Shortfall): number {
  return chosen(course.postpone, postpone).reduce((sum, { people }) => sum + people, 0);
}

function inFull({ hire, replaced, notRenew, notHire, postpone }: Candidate, course: Shortfall): Remedy {
  const gone = leavesWith(course, notRenew);
  const replace = [...course.replace.keys()].filter((person) => !gone.has(person)).slice(0, replaced);
  const gains = [
    ...chosen(course.replace, replace),
    ...chosen(course.notRenew, notRenew).map((leaver) => leaver.gains),
    ...chosen(course.notHire, notHire),
    ...chosen(course.postpone, postpone).map((application) => application.gains),
  ];
  const slack = Array.from(course.slack, (each, day) =>
    gains.reduce((sum, gain) => sum + gainOn(gain, day), each + hire * gainOn(course.hire ?? [], day)),
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
  return positions.flatMap((position) => list.slice(position, position + 1));
}

/** Says whether a way asks for no more of anything than another. */
function isWithin(way: Candidate, other: Candidate, course: Shortfall): boolean {
  return (
    way.hire <= other.hire &&
    way.replaced <= other.replaced &&
    way.notRenew.length <= other.notRenew.length &&
    way.notHire.length <= other.notHire.length &&
    way.postpone.length <= other.postpone.length &&
    peopleAskedFor(way, course) <= peopleAskedFor(other, course)
  );
}
