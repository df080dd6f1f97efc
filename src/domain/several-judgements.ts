import { type Group, groups } from "../law/category";
import type { Readings } from "../law/readings";
import { surplus } from "./ratio";
import type { GroupWay } from "./surplus-range";
import { type Bounds, tallyOf } from "./tally";
import {
  type GroupJudgement,
  type GroupVerdict,
  judge,
  type Judgement,
  type Standard,
  type Verdict,
} from "./verdict";

/** The people of a roster by kind: as its columns are understood, then in every other possible way of reading them. */
export type WaysRead = readonly [ArrayLike<number>, ...ArrayLike<number>[]];

/** One judgement of people who can be read in several ways. */
export function judgeWays([first, ...others]: WaysRead, readings: Readings, standard: Standard): Judgement {
  const judgementOf = (people: ArrayLike<number>) => judge(tallyOf(people, readings), standard);
  return judgementOfAll(judgementOf(first), others.map(judgementOf));
}

/** Merges the judgements of several ways to read a roster: what all agree on, and bounds for the rest. */
export function judgementOfAll(first: Judgement, others: readonly Judgement[]): Judgement {
  if (others.length === 0) return first;
  const verdict = verdictOfAll(
    first.verdict,
    others.map((each) => each.verdict),
  );
  const all = [first, ...others];
  return {
    verdict,
    headcount: boundsOf(all.map(({ headcount }) => headcount)),
    groups: Object.fromEntries(
      groups.map((group) => [
        group,
        groupOfAll(
          first.groups[group],
          others.map((each) => each.groups[group]),
        ),
      ]),
    ) as Record<Group, GroupJudgement>,
  };
}

/** A judgement whose verdicts and room must also hold with more people than are known (`most`). */
export function openToMore(known: Judgement, most: Judgement): Judgement {
  const open = (group: Group): GroupJudgement => ({
    ...known.groups[group],
    verdict: groupVerdictOfAll(known.groups[group], [most.groups[group]]),
    room: boundsOf([known.groups[group].room, most.groups[group].room]),
  });
  return {
    ...known,
    verdict: verdictOfAll(known.verdict, [most.verdict]),
    groups: { managers: open("managers"), workers: open("workers") },
  };
}

/** Merges the verdicts of several ways: "pass" and "exempt" together are a "pass"; other disagreement is undecided. */
export function verdictOfAll(first: Verdict, others: readonly Verdict[]): Verdict {
  if (others.every((each) => each === first)) return first;
  return [first, ...others].every((each) => each === "pass" || each === "exempt") ? "pass" : "undecided";
}

function groupOfAll(first: GroupJudgement, others: readonly GroupJudgement[]): GroupJudgement {
  const all = [first, ...others];
  const least = (number: (each: GroupJudgement) => number) => Math.min(...all.map(number));
  const [citizens, foreigners] = [least((each) => each.citizens), least((each) => each.foreigners)];
  const most = Math.max(...all.map((each) => each.citizens + each.foreigners + each.unclear));
  const percent = Math.max(...all.map(({ requiredPercent }) => requiredPercent));
  const surplusOf = ({ citizens, total }: GroupWay) => surplus(citizens, total, percent);
  return {
    citizens,
    foreigners,
    unclear: most - citizens - foreigners,
    total: least((each) => each.total),
    requiredPercent: percent,
    verdict: groupVerdictOfAll(first, others),
    range: {
      worst: all
        .map(({ range }) => range.worst)
        .reduce((worst, way) => (surplusOf(way) < surplusOf(worst) ? way : worst)),
      best: all
        .map(({ range }) => range.best)
        .reduce((best, way) => (surplusOf(way) > surplusOf(best) ? way : best)),
    },
    room: boundsOf(all.map(({ room }) => room)),
    gap: boundsOf(all.map(({ gap }) => gap)),
  };
}

function groupVerdictOfAll(first: GroupJudgement, others: readonly GroupJudgement[]): GroupVerdict {
  return others.every(({ verdict }) => verdict === first.verdict) ? first.verdict : "undecided";
}

function boundsOf(all: readonly Bounds[]): Bounds {
  return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
}
