import { gap, surplus } from "./ratio";
import type { GroupWay } from "./surplus-range";

/** What one action does to a group on each of the days looked at. */
export type Effect = readonly GroupWay[];

/** A group at its worst on each of the days looked at, and what can be done about it besides hiring citizens. */
export type GroupCourse = {
  readonly percent: number;
  readonly days: readonly GroupWay[];
  /** People to replace by a citizen. Earlier ones help at least as much as later ones, on every day. */
  readonly replace: readonly Effect[];
  /** Those among `replace`, by position, whose permits may be left to end; likewise ordered. */
  readonly notRenew: readonly { readonly replaceable: number; readonly effect: Effect }[];
  /** People with a first day to come who may be left out; likewise ordered. */
  readonly notHire: readonly Effect[];
};

/** How many of each action; those in the order of the course. */
export type WayBack = {
  readonly hire: number;
  /** Positions in `replace`. */
  readonly replace: readonly number[];
  readonly notRenew: number;
  readonly notHire: number;
  /** The day on which the group is nearest to its threshold, by position, and the group then. */
  readonly tightest: number;
  readonly then: GroupWay;
};

/** The ways found, the cheapest first; `isCut` where there are more than anybody reads, or than were looked for. */
export type FoundWays = { readonly ways: readonly WayBack[]; readonly isCut: boolean };

type Counts = Pick<WayBack, "hire" | "notRenew" | "notHire"> & { readonly replaced: number };

/** More than anybody reads. */
const MOST_WAYS = 100;

/** Combinations, and sums of a group on a day, that are looked at; a few hundred foreigners too many stay below. */
const MOST_COMBINATIONS = 200_000;
const MOST_SUMS = 50_000_000;

/**
 * Every smallest set of actions after which a group holds, at its worst, on all days looked at: of none of them can an
 * action be left out.
 *
 * Who is meant within an action does not multiply the sets: those who help at least as much as any other come first.
 */
export function waysBack(course: GroupCourse): FoundWays {
  const bounded = withinReach(course);
  const ways: Counts[] = [];
  // A set that contains a smaller one costs more, so everything smaller is known by then.
  const byCost = candidatesOf(bounded.course).sort((a, b) => costOf(a) - costOf(b));
  for (const candidate of byCost) {
    if (ways.some((way) => isWithin(way, candidate))) continue;
    if (ways.length === MOST_WAYS) return { ways: ways.map((way) => inFull(way, course)), isCut: true };
    ways.push(candidate);
  }
  return { ways: ways.map((way) => inFull(way, course)), isCut: bounded.isCut };
}

/** People to be found and people fewer. */
function costOf({ hire, replaced, notRenew, notHire }: Counts): number {
  return hire + 2 * replaced + notRenew + notHire;
}

/** For each number of everything else the fewest hires that make the group hold. */
function candidatesOf(course: GroupCourse): Counts[] {
  const { percent, days, notHire, notRenew } = course;
  const candidates: Counts[] = [];
  const withLeftOut = days.map(({ citizens, total }) => surplus(citizens, total, percent));
  for (let leftOut = 0; leftOut <= notHire.length; leftOut++) {
    if (leftOut > 0) add(withLeftOut, notHire[leftOut - 1], percent);
    const base = [...withLeftOut];
    for (let lapsing = 0; lapsing <= notRenew.length; lapsing++) {
      if (lapsing > 0) add(base, notRenew[lapsing - 1]?.effect, percent);
      const isEnough = addReplacements(
        course,
        [...base],
        { notHire: leftOut, notRenew: lapsing },
        candidates,
      );
      if (isEnough) break;
    }
  }
  return candidates;
}

/** Returns whether not even one replacement was needed. */
function addReplacements(
  course: GroupCourse,
  sums: number[],
  fixed: Pick<Counts, "notHire" | "notRenew">,
  candidates: Counts[],
): boolean {
  let before = Infinity;
  const replaceable = replaceableBeside(course, fixed.notRenew);
  for (let replaced = 0; replaced <= replaceable.length; replaced++) {
    if (replaced > 0) add(sums, course.replace[replaceable[replaced - 1] ?? 0], course.percent);
    const hire = gap(least(sums), course.percent);
    // One more replacement that saves no hiring is one action too many.
    if (hire < before) candidates.push({ ...fixed, hire, replaced });
    before = hire;
    if (hire === 0) return replaced === 0;
  }
  return false;
}

/** Whoever leaves with the permit is not there to be replaced. */
function replaceableBeside({ replace, notRenew }: GroupCourse, lapsing: number): readonly number[] {
  const gone = new Set(notRenew.slice(0, lapsing).map(({ replaceable }) => replaceable));
  return replace.flatMap((_, index) => (gone.has(index) ? [] : [index]));
}

/** Each action mends a day by a percentage at least, so more of one than the worst day lacks is never needed. */
function withinReach(course: GroupCourse): { readonly course: GroupCourse; readonly isCut: boolean } {
  const { percent, days, replace, notRenew, notHire } = course;
  const worst = least(days.map(({ citizens, total }) => surplus(citizens, total, percent)));
  const most = worst < 0 ? Math.ceil(-worst / Math.min(percent, 100 - percent)) : 0;
  const reach = (list: readonly unknown[]) => Math.min(most, list.length);
  let [lapsing, leftOut] = [reach(notRenew), reach(notHire)];
  const isTooMuch = () => {
    const combinations = (leftOut + 1) * (lapsing + 1) * (reach(replace) + 1);
    return combinations > MOST_COMBINATIONS || combinations * days.length > MOST_SUMS;
  };
  while (lapsing + leftOut > 0 && isTooMuch())
    if (lapsing >= leftOut) lapsing = Math.floor(lapsing / 2);
    else leftOut = Math.floor(leftOut / 2);
  return {
    course: { ...course, notRenew: notRenew.slice(0, lapsing), notHire: notHire.slice(0, leftOut) },
    isCut: lapsing < reach(notRenew) || leftOut < reach(notHire),
  };
}

function inFull({ hire, replaced, notRenew, notHire }: Counts, course: GroupCourse): WayBack {
  const { percent, days } = course;
  const replace = replaceableBeside(course, notRenew).slice(0, replaced);
  const effects = [
    ...course.notHire.slice(0, notHire),
    ...course.notRenew.slice(0, notRenew).map(({ effect }) => effect),
    ...replace.map((index) => course.replace[index] ?? []),
  ];
  const then = days.map(({ citizens, total }, day) => ({
    citizens: effects.reduce((sum, effect) => sum + (effect[day]?.citizens ?? 0), citizens + hire),
    total: effects.reduce((sum, effect) => sum + (effect[day]?.total ?? 0), total + hire),
  }));
  const slack = then.map(({ citizens, total }) => surplus(citizens, total, percent));
  const tightest = slack.indexOf(least(slack));
  return {
    hire,
    replace,
    notRenew,
    notHire,
    tightest,
    then: then[tightest] ?? { citizens: hire, total: hire },
  };
}

const NOTHING: GroupWay = { citizens: 0, total: 0 };

function add(sums: number[], effect: Effect = [], percent: number): void {
  for (let day = 0; day < effect.length; day++) {
    const { citizens, total } = effect[day] ?? NOTHING;
    sums[day] = (sums[day] ?? 0) + surplus(citizens, total, percent);
  }
}

function least(sums: readonly number[]): number {
  return sums.reduce((lowest, each) => Math.min(lowest, each), Infinity);
}

/** Says whether a way asks for no more of anything than another. */
function isWithin(way: Counts, other: Counts): boolean {
  return (
    way.hire <= other.hire &&
    way.replaced <= other.replaced &&
    way.notRenew <= other.notRenew &&
    way.notHire <= other.notHire
  );
}
