import { type Group, groups } from "../law/category";
import { type Claim, decisiveHeadcount, type Employer, mostGenerous } from "./employer";
import { countedIn, may, outcome } from "./possibilities";
import { gap, room, surplus } from "./ratio";
import { canBothHold, type GroupRange, leastSurplusWithPeople, rangeOf } from "./surplus-range";
import { type Bounds, countGroup, type GroupCount, headcountOf, sumRows, type Tally } from "./tally";

/** A group's own verdict, exemptions left aside. "empty": certainly nobody in it. */
export type GroupVerdict = "pass" | "fail" | "undecided" | "empty";

export type Verdict = GroupVerdict | "exempt";

export type GroupJudgement = GroupCount & {
  readonly requiredPercent: number;
  readonly verdict: GroupVerdict;
  /** The group at its worst and at its best; the same where nothing is unclear. */
  readonly range: GroupRange;
  /** Further foreigners that fit. */
  readonly room: Bounds;
  /** Further citizens needed. */
  readonly gap: Bounds;
};

/** The numbers a roster is judged by on some day. */
export type Standard = {
  readonly percents: Readonly<Record<Group, number>>;
  /** Exemptions claimed. */
  readonly claims: readonly Claim[];
  readonly employer: Employer;
};

export type Judgement = {
  readonly verdict: Verdict;
  readonly headcount: Bounds;
  readonly groups: Readonly<Record<Group, GroupJudgement>>;
};

/**
 * The verdict over every way in which the unclear rows can turn out.
 *
 * "pass" and "fail" need all ways to agree. A way in which nobody is left in either group is neither, so a roster
 * that may be such a one is undecided.
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

/** The verdict alone, for those who ask no more. */
export function verdictOf(tally: Tally, standard: Standard): Verdict {
  const headcount = headcountOf(tally);
  if (headcount.max === 0) return "empty";
  // Without a claim no number of people is exempt.
  const limit = mostGenerous(standard.claims)?.limit ?? -Infinity;
  const isExemptWith = (people: number) => decisiveHeadcount(standard.employer, people) <= limit;
  const surelySomebody = headcount.min > 0;
  if (surelySomebody && isExemptWith(headcount.max)) return "exempt";
  const mayBeExempt = isExemptWith(headcount.min);
  if (groups.every((group) => isEmpty(tally, group))) return mayBeExempt ? "undecided" : "empty";

  const bindingHeadcount = mayBeExempt ? limit + 1 : 0;
  const mayFail = groups.some((group) => {
    const least = leastSurplusWithPeople(tally, group, standard.percents[group], bindingHeadcount);
    return least !== null && least < 0;
  });
  const mayBeEmpty = !surelySomebody || mayLeaveGroupsEmpty(tally, bindingHeadcount);
  if (!mayFail && !mayBeEmpty) return "pass";
  return !mayBeExempt && !canBothHold(tally, standard.percents) ? "fail" : "undecided";
}

/** Says whether, with at least that many people on the roster, all of them may be outside both groups. */
function mayLeaveGroupsEmpty(tally: Tally, people: number): boolean {
  const outside = outcome.ungrouped | outcome.nobody;
  if (!tally.every(({ possibilities }) => may(possibilities, outside))) return false;
  return sumRows(tally, (possibilities) => may(possibilities, outcome.ungrouped)) >= people;
}
