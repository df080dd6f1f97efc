import type { Category, Group } from "../law/category";
import type { Day } from "../law/day";
import type { Readings } from "../law/readings";
import type { Bounds } from "./tally";
import type { GroupVerdict } from "./verdict";

/** Two products of whole numbers, one against the other: 100 × 3 ≤ 50 × 6. */
export type Comparison = {
  readonly left: Product;
  readonly sign: "≥" | "<" | "≤" | ">";
  readonly right: Product;
};

type Product = { readonly times: number; readonly people: number };

/** What a rule tests by itself: a group of the ratio, a category of transferees. */
export type TestedPart = {
  readonly part: Group | Category;
  /** "empty": certainly nobody whom the rule is about. */
  readonly verdict: GroupVerdict;
  readonly limitPercent: number;
  /** The people compared, by the names that texts and programs have for them. */
  readonly counts: Readonly<Record<string, Bounds>>;
  /** Further people that fit, of those whom the rule limits. */
  readonly room: Bounds;
  /** Further citizens needed. */
  readonly gap: Bounds;
  /** The arithmetic at its worst and, where that differs, at its best. */
  readonly comparisons: readonly Comparison[];
};

/** A rule tested on a roster: the one shape in which every screen, report, formula and program gets it. */
export type RuleTest<Id extends string = string> = {
  readonly id: Id;
  readonly parts: readonly TestedPart[];
  /** People whom the rule names and no part tests. */
  readonly untested: Bounds;
};

/**
 * Tests the people of a roster, so many of each kind (`personKinds`), on a day and under readings; null where the rule is
 * about nobody there.
 */
export type RosterTest = (
  peopleByKind: ArrayLike<number>,
  readings: Readings,
  day: Day,
) => Omit<RuleTest, "id"> | null;

/** The comparisons of a part without those that say the same, or that are of nobody. */
export function comparisonsOf(worst: Comparison, best: Comparison): readonly Comparison[] {
  const isSame = (["left", "right"] as const).every((side) => worst[side].people === best[side].people);
  return isSame ? [worst] : [worst, best];
}
