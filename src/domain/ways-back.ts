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

/**
 * Every smallest set of actions after which a group holds, at its worst, on all days looked at: of none of them can an
 * action be left out.
 *
 * Who is meant within an action does not multiply the sets: those who help at least as much as any other come first.
 */
export function waysBack(course: GroupCourse): readonly WayBack[] {
  const all: WayBack[] = [];
  for (let notHire = 0; notHire <= course.notHire.length; notHire++)
    for (let notRenew = 0; notRenew <= course.notRenew.length; notRenew++) {
      const base = withEffects(course, notHire, notRenew);
      const lapsing = new Set(course.notRenew.slice(0, notRenew).map(({ replaceable }) => replaceable));
      const replaceable = course.replace.flatMap((_, index) => (lapsing.has(index) ? [] : [index]));
      all.push(...waysFrom(course, base, replaceable, { notHire, notRenew }));
    }
  return all.filter((way) => !all.some((other) => other !== way && isWithin(other, way)));
}

function waysFrom(
  { percent, replace }: GroupCourse,
  base: readonly GroupWay[],
  replaceable: readonly number[],
  fixed: Pick<WayBack, "notHire" | "notRenew">,
): readonly WayBack[] {
  const ways: WayBack[] = [];
  let days = base;
  for (let count = 0; count <= replaceable.length; count++) {
    const next = replaceable[count - 1];
    if (next !== undefined) days = plus(days, replace[next]);
    const hire = Math.max(
      0,
      ...days.map(({ citizens, total }) => gap(surplus(citizens, total, percent), percent)),
    );
    // One more replacement that saves no hiring is one action too many.
    if (ways.at(-1)?.hire !== hire)
      ways.push({ ...fixed, hire, replace: replaceable.slice(0, count), ...tightestOf(days, hire, percent) });
    if (hire === 0) break;
  }
  return ways;
}

function withEffects(
  { days, notRenew, notHire }: GroupCourse,
  leftOut: number,
  lapsing: number,
): readonly GroupWay[] {
  const effects = [...notHire.slice(0, leftOut), ...notRenew.slice(0, lapsing).map(({ effect }) => effect)];
  return effects.reduce(plus, days);
}

function tightestOf(
  days: readonly GroupWay[],
  hire: number,
  percent: number,
): Pick<WayBack, "tightest" | "then"> {
  const then = days.map(({ citizens, total }) => ({ citizens: citizens + hire, total: total + hire }));
  const slack = then.map(({ citizens, total }) => surplus(citizens, total, percent));
  const tightest = slack.indexOf(Math.min(...slack));
  return { tightest, then: then[tightest] ?? { citizens: hire, total: hire } };
}

function plus(days: readonly GroupWay[], effect: Effect = []): readonly GroupWay[] {
  return days.map(({ citizens, total }, index) => ({
    citizens: citizens + (effect[index]?.citizens ?? 0),
    total: total + (effect[index]?.total ?? 0),
  }));
}

/** Says whether a way asks for no more of anything than another. */
function isWithin(way: WayBack, other: WayBack): boolean {
  return (
    way.hire <= other.hire &&
    way.replace.length <= other.replace.length &&
    way.notRenew <= other.notRenew &&
    way.notHire <= other.notHire
  );
}
