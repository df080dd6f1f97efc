import type { Course, Gains } from "./lacking-course";
import { type Candidate, goneWith, WaysSearch } from "./ways-search";

/** How many citizens to hire, and who is meant by every other action, by position in the lists of the course. */
export type WayBack = {
  readonly hire: number;
  readonly replace: readonly number[];
  readonly notRenew: readonly number[];
  readonly notHire: readonly number[];
  /** The day with the least slack then, by position. */
  readonly tightest: number;
};

/** The ways found, the cheapest first; `isCut` where there are more than anybody reads, or than were looked for. */
export type FoundWays = { readonly ways: readonly WayBack[]; readonly isCut: boolean };

/** More than anybody reads. */
const MOST_WAYS = 100;

/**
 * Every smallest set of actions after which nothing is lacking on any day: of none of them can an action be left out.
 * Sets are compared by how many of each action they ask for. Done in steps, so that a page can breathe between them.
 *
 * Who is meant within an action does not multiply the sets where people can be put into a line in which each adds at
 * least as much as the next: its first people then do at least as well as any others. Of several lines all numbers
 * are tried.
 */
export function* waysBack(course: Course): Generator<number, FoundWays, void> {
  const search = new WaysSearch(course);
  const candidates = yield* search.candidates();
  const ways: Candidate[] = [];
  // A set that contains a smaller one costs more, so everything smaller is known by then.
  for (const candidate of candidates.sort((a, b) => costOf(a) - costOf(b))) {
    if (ways.some((way) => isWithin(way, candidate))) continue;
    if (ways.length === MOST_WAYS) {
      search.isCut = true;
      break;
    }
    ways.push(candidate);
  }
  const full: WayBack[] = [];
  for (const way of ways) {
    full.push(inFull(way, course));
    yield full.length;
  }
  return { ways: full, isCut: search.isCut };
}

/** People to be found and people fewer. */
function costOf({ hire, replaced, notRenew, notHire }: Candidate): number {
  return hire + 2 * replaced + notRenew.length + notHire.length;
}

function inFull({ hire, replaced, notRenew, notHire }: Candidate, course: Course): WayBack {
  const gone = goneWith(course, notRenew);
  const replace = [...course.replace.keys()].filter((person) => !gone.has(person)).slice(0, replaced);
  const slack = Float64Array.from(course.slack, (each, day) => each + hire * (course.hire?.[day] ?? 0));
  const add = (gains: Gains | undefined) => {
    for (let day = 0; day < slack.length; day++) slack[day] = (slack[day] ?? 0) + (gains?.[day] ?? 0);
  };
  for (const person of replace) add(course.replace[person]);
  for (const person of notRenew) add(course.notRenew[person]?.gains);
  for (const person of notHire) add(course.notHire[person]);
  const least = slack.reduce((low, each) => Math.min(low, each), Infinity);
  return { hire, replace, notRenew, notHire, tightest: Math.max(0, slack.indexOf(least)) };
}

/** Says whether a way asks for no more of anything than another. */
function isWithin(way: Candidate, other: Candidate): boolean {
  return (
    way.hire <= other.hire &&
    way.replaced <= other.replaced &&
    way.notRenew.length <= other.notRenew.length &&
    way.notHire.length <= other.notHire.length
  );
}
