import { type Group, groups } from "../law/category";
import { type Claim, decisiveHeadcount, type Employer, mostGenerous } from "./employer";
import { countedIn, may, outcome } from "./possibilities";
import { gap, room, surplus } from "./ratio";
import { canBothHold, type GroupRange, leastSurplusWithPeople, rangeOf } from "./surplus-range";
import { type Bounds, countGroup, type GroupCount, headcountOf, sumRows, type Tally } from "./tally";

/** The verdict on one group, ignoring exemptions. "empty": certainly nobody in it. */
export type GroupVerdict = "pass" | "fail" | "undecided" | "empty";

export type Verdict = GroupVerdict | "exempt";

export type GroupJudgement = GroupCount & {
  readonly requiredPercent: number;
  readonly verdict: GroupVerdict;
  /** The worst and the best case; equal if nothing is unclear. */
  readonly range: GroupRange;
  /** How many more foreigners fit. */
  readonly room: Bounds;
  /** How many more citizens are needed. */
  readonly gap: Bounds;
};

/** The thresholds and claims by which a roster is judged on a day. */
export type Standard = {
  readonly percents: Readonly<Record<Group, number>>;
  readonly claims: readonly Claim[];
  readonly employer: Employer;
};

export type Judgement = {
  readonly verdict: Verdict;
  readonly headcount: Bounds;
  readonly groups: Readonly<Record<Group, GroupJudgement>>;
};

/**
 * The verdict over all possible outcomes of the unclear rows.
 *
 * "pass" and "fail" must hold for all of them. If both groups may turn out empty, which is neither, the verdict is
 * undecided.
 */
export function judge(tally: Tally, standard: Standard): Judgement {
  return {
    verdict: verdictOf(tally, standard),
    headcount: headcountOf(tally),
    groups: {
      managers: judgeGroup(tally, "managers", standard.percents.managers),
      workers: judgeGroup(tally, "workers", standard.percents.workers),
    },
  };
}

function judgeGroup(tally: Tally, group: Group, percent: number): GroupJudgement {
  const range = rangeOf(tally, group, percent);
  const least = surplus(range.worst.citizens, range.worst.total, percent);
  const most = surplus(range.best.citizens, range.best.total, percent);
  const { citizens, foreigners, unclear, total } = countGroup(tally, group);
  return {
    citizens,
    foreigners,
    unclear,
    total,
    requiredPercent: percent,
    verdict: isEmpty(tally, group) ? "empty" : least >= 0 ? "pass" : most < 0 ? "fail" : "undecided",
    range,
    room: { min: room(least, percent), max: room(most, percent) },
    gap: { min: gap(most, percent), max: gap(least, percent) },
  };
}

function isEmpty(tally: Tally, group: Group): boolean {
  return !tally.some(({ possibilities }) => may(possibilities, countedIn[group]));
}

/** The verdict of `judge` without its numbers. */
export function verdictOf(tally: Tally, standard: Standard): Verdict {
  const headcount = headcountOf(tally);
  if (headcount.max === 0) return "empty";
  // Without a claim no headcount is exempt.
  const limit = mostGenerous(standard.claims)?.limit ?? -Infinity;
  const isExemptWith = (people: number) => decisiveHeadcount(standard.employer, people) <= limit;
  const surelySomebody = headcount.min > 0;
  if (surelySomebody && isExemptWith(headcount.max)) return "exempt";
  const mayBeExempt = isExemptWith(headcount.min);
  if (groups.every((group) => isEmpty(tally, group))) return mayBeExempt ? "undecided" : "empty";

  const bindingHeadcount = mayBeExempt ? limit + 1 : -Infinity;
  const mayBeEmpty = !surelySomebody || mayLeaveGroupsEmpty(tally, bindingHeadcount);
  const mayFail = (group: Group) =>
    leastSurplusWithPeople(tally, group, standard.percents[group], bindingHeadcount) < 0;
  if (!mayBeEmpty && !groups.some(mayFail)) return "pass";
  return !mayBeExempt && !canBothHold(tally, standard.percents) ? "fail" : "undecided";
}

/** Whether both groups may be empty although at least so many people are on the roster. */
function mayLeaveGroupsEmpty(tally: Tally, people: number): boolean {
  const outside = outcome.ungrouped | outcome.nobody;
  if (!tally.every(({ possibilities }) => may(possibilities, outside))) return false;
  return sumRows(tally, (possibilities) => may(possibilities, outcome.ungrouped)) >= people;
}
