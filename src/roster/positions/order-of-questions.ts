import { personKinds } from "../../domain/person";
import { outcomesOf } from "../../domain/possibilities";
import { surplus } from "../../domain/ratio";
import { contribution } from "../../domain/surplus-range";
import { tallyOf } from "../../domain/tally";
import { judge, type Judgement, type Standard } from "../../domain/verdict";
import { possibilitiesOf } from "../../domain/who-counts";
import { type Group, groups } from "../../law/category";
import type { Readings } from "../../law/readings";
import { decidedKind, type PositionOfRoster, withDecided } from "./positions-in";
import type { Suggested } from "./suggestion";

/** The people of an open position, or several similar ones, with the suggestion from the title. */
export type OpenPosition = Pick<PositionOfRoster, "people" | "foreigners" | "kinds"> & {
  readonly suggested: Suggested | null;
};

/** The inputs for the order of questions. */
export type Staff = {
  /** The number of people of each kind (`personKinds`), before any answer. */
  readonly people: ArrayLike<number>;
  readonly standard: Standard;
  readonly readings: Readings;
};

/** What has to be shown for the verdict: that groups pass in the worst case, or that one fails in the best case. */
type Goal = { readonly holds: readonly Group[] } | { readonly breaks: Group };

/**
 * The positions to ask about, in the order that settles the verdict soonest if the answers are as suggested. After the
 * last one the verdict is certain, or no answer about a position can make it so.
 */
export function orderOfQuestions<Open extends OpenPosition>(
  open: readonly Open[],
  staff: Staff,
): readonly Open[] {
  const expected = judgeWith(
    open.reduce<Uint32Array>((people, each) => answered(people, each), Uint32Array.from(staff.people)),
    staff,
  );
  const ways = goalsOf(expected).map((goal) => askedFor(goal, open, staff));
  const [first = [], ...others] = ways;
  return others.reduce((best, way) => (way.length < best.length ? way : best), first);
}

/** One failing group is enough for a "fail"; otherwise every group must be shown to pass. */
function goalsOf({ verdict, groups: judged }: Judgement): readonly Goal[] {
  const failing = groups.filter((group) => judged[group].verdict === "fail");
  return verdict === "fail" && failing.length > 0
    ? failing.map((breaks) => ({ breaks }))
    : [{ holds: groups }];
}

function askedFor<Open extends OpenPosition>(
  goal: Goal,
  open: readonly Open[],
  staff: Staff,
): readonly Open[] {
  const changeOf = changesBy(staff);
  const left = new Map(open.map((each) => [each, answersTo(each).map((answer) => changeOf(each, answer))]));
  const asked: Open[] = [];
  let people: Uint32Array = Uint32Array.from(staff.people);
  for (;;) {
    const now = judgeWith(people, staff);
    if (now.verdict !== "undecided") return withoutNeedless(asked, staff);
    const next = best(left, now, goal);
    if (next === null) return asked;
    left.delete(next);
    asked.push(next);
    people = answered(people, next);
  }
}

/** Without a suggestion the answer may be in either group. */
function answersTo({ suggested }: OpenPosition): readonly Suggested[] {
  return suggested === null ? [2, 3] : [suggested];
}

function best<Open extends OpenPosition>(
  left: ReadonlyMap<Open, readonly Change[]>,
  now: Judgement,
  goal: Goal,
): Open | null {
  let [found, most, people]: [Open | null, number, number] = [null, 0, 0];
  for (const [each, changes] of left) {
    const value = changes.reduce((sum, change) => sum + progress(change, now, goal), 0) / changes.length;
    if (value > most || (value === most && value > 0 && each.people > people))
      [found, most, people] = [each, value, each.people];
  }
  return found;
}

/** What an answer adds to the surplus of each group in the worst and in the best case. */
type Change = Readonly<Record<"worst" | "best", Readonly<Record<Group, number>>>>;

function changesBy({ standard, readings }: Staff): (position: OpenPosition, answer: Suggested) => Change {
  const ways = { worst: Math.min, best: Math.max } as const;
  const contributionsOf = new Map<number, Change>();
  return ({ kinds }, answer) => {
    const none = { managers: 0, workers: 0 };
    const change = { worst: { ...none }, best: { ...none } };
    for (const [kind, count] of kinds)
      for (const way of ["worst", "best"] as const)
        for (const group of groups)
          change[way][group] +=
            count * (contributions(decidedKind(kind, answer))[way][group] - contributions(kind)[way][group]);
    return change;
  };

  function contributions(kind: number): Change {
    const known = contributionsOf.get(kind);
    if (known !== undefined) return known;
    const person = personKinds[kind];
    const bits = outcomesOf(person === undefined ? 0 : possibilitiesOf(person, readings));
    const of = (way: "worst" | "best") =>
      Object.fromEntries(
        groups.map((group) => [
          group,
          ways[way](...bits.map((bit) => contribution(bit, group, standard.percents[group]))),
        ]),
      ) as Record<Group, number>;
    const found: Change = { worst: of("worst"), best: of("best") };
    contributionsOf.set(kind, found);
    return found;
  }
}

/** The share of what is missing that an answer contributes. */
function progress(change: Change, now: Judgement, goal: Goal): number {
  if ("breaks" in goal) {
    const { range, requiredPercent } = now.groups[goal.breaks];
    const missing = surplus(range.best.citizens, range.best.total, requiredPercent) + 1;
    return part(-change.best[goal.breaks], missing);
  }
  return goal.holds.reduce((sum, group) => {
    const { range, requiredPercent } = now.groups[group];
    const missing = -surplus(range.worst.citizens, range.worst.total, requiredPercent);
    return sum + part(change.worst[group], missing);
  }, 0);
}

/** At most 1, and 0 if nothing is missing. */
function part(brought: number, missing: number): number {
  return missing <= 0 ? 0 : Math.min(1, Math.max(0, brought / missing));
}

/** With more questions, the search for those made needless by later ones is skipped. */
const MOST_LOOKED_THROUGH = 60;

function withoutNeedless<Open extends OpenPosition>(asked: readonly Open[], staff: Staff): readonly Open[] {
  if (asked.length > MOST_LOOKED_THROUGH) return asked;
  return asked.reduce((kept, each) => {
    const others = kept.filter((other) => other !== each);
    const people = others.reduce<Uint32Array>(
      (sum, other) => answered(sum, other),
      Uint32Array.from(staff.people),
    );
    return judgeWith(people, staff).verdict === "undecided" ? kept : others;
  }, asked);
}

function answered(people: Uint32Array, position: OpenPosition): Uint32Array {
  return position.suggested === null ? people : withDecided(people, position, position.suggested);
}

function judgeWith(people: ArrayLike<number>, { standard, readings }: Staff): Judgement {
  return judge(tallyOf(people, readings), standard);
}
