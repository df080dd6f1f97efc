import { type Group, groups } from "../law/category";
import { surplus } from "./ratio";
import type { GroupWay } from "./surplus-range";
import type { Bounds } from "./tally";
import type { GroupJudgement, GroupVerdict, Judgement, Verdict } from "./verdict";

/** One judgement of a roster that can be read in several ways: what holds in all of them, and bounds around the rest. */
export function judgementOfAll(first: Judgement, others: readonly Judgement[]): Judgement {
  if (others.length === 0) return first;
  const verdict = verdictOfAll([first, ...others].map((each) => each.verdict));
  const all = [first, ...others];
  return {
    verdict,
    headcount: boundsOf(all.map(({ headcount }) => headcount)),
    groups: Object.fromEntries(
      groups.map((group) => [group, groupOfAll(all.map((each) => each.groups[group]))]),
    ) as Record<Group, GroupJudgement>,
  };
}

function verdictOfAll(verdicts: readonly Verdict[]): Verdict {
  const [first = "undecided", ...others] = new Set(verdicts);
  if (others.length === 0) return first;
  return [first, ...others].every((each) => each === "pass" || each === "exempt") ? "pass" : "undecided";
}

function groupOfAll(all: readonly GroupJudgement[]): GroupJudgement {
  const least = (number: (each: GroupJudgement) => number) => Math.min(...all.map(number));
  const [citizens, foreigners] = [least((each) => each.citizens), least((each) => each.foreigners)];
  const most = Math.max(...all.map((each) => each.citizens + each.foreigners + each.unclear));
  const verdicts = new Set<GroupVerdict>(all.map(({ verdict }) => verdict));
  const [verdict = "undecided"] = verdicts;
  const percent = Math.max(...all.map(({ requiredPercent }) => requiredPercent));
  const bySurplus = (a: GroupWay, b: GroupWay) =>
    surplus(a.citizens, a.total, percent) - surplus(b.citizens, b.total, percent);
  const nobody: GroupWay = { citizens: 0, total: 0 };
  return {
    citizens,
    foreigners,
    unclear: most - citizens - foreigners,
    total: least((each) => each.total),
    requiredPercent: percent,
    verdict: verdicts.size > 1 ? "undecided" : verdict,
    range: {
      worst: all.map(({ range }) => range.worst).sort(bySurplus)[0] ?? nobody,
      best:
        all
          .map(({ range }) => range.best)
          .sort(bySurplus)
          .at(-1) ?? nobody,
    },
    room: boundsOf(all.map(({ room }) => room)),
    gap: boundsOf(all.map(({ gap }) => gap)),
  };
}

function boundsOf(all: readonly Bounds[]): Bounds {
  return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
}
