import { groups } from "../law/category";
import { transfereeLimit } from "../law/transferees";
import { meets } from "./ratio";
import { type Comparison, comparisonsOf, type RuleTest } from "./rule-test";
import type { GroupWay } from "./surplus-range";
import { TRANSFEREE_WEIGHT, transfereeSlack } from "./transferee-limit";
import type { TransfereeTest } from "./transferees";
import type { Judgement } from "./verdict";

/** The rules that are tested beside the ratio, by the name of each. */
export const testedRules = { transferee_limit: transfereeLimit } as const;

/** A rule that is tested beside the ratio and never changes its verdict. */
export type TestBesideRatio = RuleTest<keyof typeof testedRules>;

export type AnyRuleTest = RuleTest<"ratio"> | TestBesideRatio;

/** Every rule tested on a roster, the ratio first; one that is about nobody there is left out. */
export function ruleTests(judgement: Judgement, transferees: TransfereeTest | null): readonly AnyRuleTest[] {
  return [ratioTest(judgement), ...(transferees === null ? [] : [transfereeRuleTest(transferees)])];
}

/** Those that are told apart from the verdict on the ratio. */
export function besideRatio(tests: readonly AnyRuleTest[]): readonly TestBesideRatio[] {
  return tests.filter((test): test is TestBesideRatio => test.id !== "ratio");
}

function ratioTest(judgement: Judgement): RuleTest<"ratio"> {
  return {
    id: "ratio",
    parts: groups.map((group) => {
      const { citizens, foreigners, unclear, total, requiredPercent, range, ...same } =
        judgement.groups[group];
      const counted = { citizens, foreigners, unclear, total };
      return {
        part: group,
        verdict: same.verdict,
        limitPercent: requiredPercent,
        counts: Object.fromEntries(
          Object.entries(counted).map(([name, count]) => [name, { min: count, max: count }]),
        ),
        room: same.room,
        gap: same.gap,
        comparisons: comparisonsOf(
          shareComparison(range.worst, requiredPercent),
          shareComparison(range.best, requiredPercent),
        ),
      };
    }),
    untested: { min: 0, max: 0 },
  };
}

/** Citizens against everybody in the group. */
export function shareComparison({ citizens, total }: GroupWay, percent: number): Comparison {
  return {
    left: { times: 100, people: citizens },
    sign: meets(citizens, total, percent) ? "≥" : "<",
    right: { times: percent, people: total },
  };
}

function transfereeRuleTest({ limitPercent, categories, untested }: TransfereeTest): TestBesideRatio {
  const comparison = (transferees: number, citizens: number): Comparison => ({
    left: { times: TRANSFEREE_WEIGHT, people: transferees },
    sign: transfereeSlack(transferees, citizens, limitPercent) >= 0 ? "≤" : ">",
    right: { times: limitPercent, people: citizens },
  });
  return {
    id: "transferee_limit",
    parts: categories.map(({ category, transferees, citizens, verdict, room, gap }) => ({
      ...{ part: category, verdict, limitPercent, room, gap },
      counts: { transferees, citizens },
      comparisons: comparisonsOf(
        comparison(transferees.max, citizens.min),
        comparison(transferees.min, citizens.max),
      ),
    })),
    untested,
  };
}
