import { groups } from "../law/category";
import type { DatedRule } from "../law/dated";
import type { RuleId } from "../law/rules";
import { transfereeLimit } from "../law/transferees";
import { meets } from "./ratio";
import { type Comparison, comparisonsOf, type RosterTest, type RuleTest } from "./rule-test";
import type { GroupWay } from "./surplus-range";
import { TRANSFEREE_WEIGHT, transfereeSlack } from "./transferee-limit";
import { testTransferees } from "./transferees";
import type { Judgement } from "./verdict";

/** The rules that are tested beside the ratio and never change its verdict: a new one is a line here. */
const beside = {
  transferee_limit: { rule: transfereeLimit, test: transferees },
} as const satisfies Partial<Record<RuleId, { rule: DatedRule<unknown>; test: RosterTest }>>;

export type BesideRatioId = keyof typeof beside;

export type TestBesideRatio = RuleTest<BesideRatioId>;

export type AnyRuleTest = RuleTest<"ratio"> | TestBesideRatio;

export const besideRatioIds = Object.keys(beside) as BesideRatioId[];

/** The law that a test beside the ratio rests on. */
export function ruleBehind({ id }: TestBesideRatio): DatedRule<unknown, RuleId> {
  return beside[id].rule;
}

/** Every rule tested on a roster, the ratio first; one that is about nobody there is left out. */
export function ruleTests(judgement: Judgement, ...people: Parameters<RosterTest>): readonly AnyRuleTest[] {
  const others = besideRatioIds.flatMap((id): readonly TestBesideRatio[] => {
    const test = beside[id].test(...people);
    return test === null ? [] : [{ id, ...test }];
  });
  return [ratioTest(judgement), ...others];
}

/** Those that are told apart from the verdict on the ratio. */
export function besideRatio(tests: readonly AnyRuleTest[]): readonly TestBesideRatio[] {
  return tests.filter((test): test is TestBesideRatio => test.id !== "ratio");
}

/** The ratio as a rule that is tested: of each group what it compares. */
export function ratioTest(judgement: Pick<Judgement, "groups">): RuleTest<"ratio"> {
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

function transferees(...people: Parameters<RosterTest>): ReturnType<RosterTest> {
  const test = testTransferees(...people);
  if (test === null) return null;
  const { limitPercent, categories, untested } = test;
  const comparison = (count: number, citizens: number): Comparison => ({
    left: { times: TRANSFEREE_WEIGHT, people: count },
    sign: transfereeSlack(count, citizens, limitPercent) >= 0 ? "≤" : ">",
    right: { times: limitPercent, people: citizens },
  });
  return {
    parts: categories.map(({ category, verdict, room, gap, ...counts }) => ({
      ...{ part: category, verdict, limitPercent, room, gap },
      counts,
      comparisons: comparisonsOf(
        comparison(counts.transferees.max, counts.citizens.min),
        comparison(counts.transferees.min, counts.citizens.max),
      ),
    })),
    untested,
  };
}
