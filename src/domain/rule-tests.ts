import { groups } from "../law/category";
import type { DatedRule } from "../law/dated";
import type { RuleId } from "../law/rules";
import { transfereeLimit } from "../law/transferees";
import type { Readings } from "../law/readings";
import { meets } from "./ratio";
import {
  type Alternative,
  type Comparison,
  comparisonsOf,
  type RosterTest,
  type RuleTest,
  type TestedPart,
  verdictOfParts,
} from "./rule-test";
import type { GroupWay } from "./surplus-range";
import { TRANSFEREE_WEIGHT, transfereeSlack } from "./transferee-limit";
import { testTransferees } from "./transferees";
import type { Judgement } from "./verdict";

/** The rules tested in addition to the ratio, which never change its verdict. To add one, add a line here. */
const beside = {
  transferee_limit: { rule: transfereeLimit, test: transferees },
} as const satisfies Partial<Record<RuleId, { rule: DatedRule<unknown>; test: RosterTest }>>;

export type BesideRatioId = keyof typeof beside;

export type TestBesideRatio = RuleTest<BesideRatioId>;

export type AnyRuleTest = RuleTest<"ratio"> | TestBesideRatio;

/** Every rule tested on a roster, the ratio first. */
export type RuleTests = readonly [RuleTest<"ratio">, ...TestBesideRatio[]];

const besideRatioIds = Object.keys(beside) as BesideRatioId[];

/** The rule that a test beside the ratio applies. */
export function ruleBehind({ id }: TestBesideRatio): DatedRule<unknown, RuleId> {
  return beside[id].rule;
}

/** The people of each kind (`personKinds`) under other readings of a disputed point. */
export type ReadOtherwise = Pick<Alternative, "name" | "value"> & {
  readonly readings: Readings;
  readonly people: ArrayLike<number>;
};

/**
 * Every rule tested on a roster, the ratio first; rules that apply to nobody on it are left out. `otherwise`: the people
 * under every other reading that affects them.
 */
export function ruleTests(
  judgement: Judgement,
  alternatives: readonly Alternative[],
  otherwise: readonly ReadOtherwise[],
  ...[people, readings, day]: Parameters<RosterTest>
): RuleTests {
  const ratio: RuleTest<"ratio"> = {
    id: "ratio",
    verdict: judgement.verdict,
    parts: ratioParts(judgement),
    untested: { min: 0, max: 0 },
    alternatives,
  };
  const others = besideRatioIds.flatMap((id): readonly TestBesideRatio[] => {
    const { test } = beside[id];
    const tested = test(people, readings, day);
    if (tested === null) return [];
    const counts = countsOf(tested);
    const ways = otherwise.flatMap(({ name, value, ...other }): readonly Alternative[] => {
      const then = test(other.people, other.readings, day) ?? nobody;
      return countsOf(then) === counts ? [] : [{ name, value, verdict: verdictOfParts(then.parts) }];
    });
    return [{ id, verdict: verdictOfParts(tested.parts), ...tested, alternatives: ways }];
  });
  return [ratio, ...others];
}

const nobody: NonNullable<ReturnType<RosterTest>> = { parts: [], untested: { min: 0, max: 0 } };

/** The counts of a test as a string, for comparison. */
function countsOf({ parts, untested }: NonNullable<ReturnType<RosterTest>>): string {
  return JSON.stringify([parts.map(({ counts }) => counts), untested]);
}

/** All tests but that of the ratio. */
export function besideRatio([, ...others]: RuleTests): readonly TestBesideRatio[] {
  return others;
}

/** The comparison for each group of the ratio. */
export function ratioParts(judgement: Pick<Judgement, "groups">): readonly TestedPart[] {
  return groups.map((group) => {
    const { citizens, foreigners, unclear, total, requiredPercent, range, ...same } = judgement.groups[group];
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
  });
}

/** Citizens against everybody in the group. */
function shareComparison({ citizens, total }: GroupWay, percent: number): Comparison {
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
