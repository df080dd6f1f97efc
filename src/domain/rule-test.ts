import type { Category, Group } from "../law/category";
import type { Day } from "../law/day";
import type { ReadingName, Readings } from "../law/readings";
import type { Bounds } from "./tally";
import type { GroupVerdict, Verdict } from "./verdict";

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

/** What the answer to a rule would be under another reading of a disputed point. */
export type Alternative = {
  readonly name: ReadingName;
  readonly value: string;
  readonly verdict: Verdict;
};

/** A rule tested on a roster: the one shape in which every screen, report, formula and program gets it. */
export type RuleTest<Id extends string = string> = {
  readonly id: Id;
  /** Of all parts together; of the ratio with its exemptions. */
  readonly verdict: Verdict;
  readonly parts: readonly TestedPart[];
  /** People whom the rule names and no part tests. */
  readonly untested: Bounds;
  /** Every other reading that counts somebody whom the rule is about in another way. */
  readonly alternatives: readonly Alternative[];
};

/**
 * Tests the people of a roster, so many of each kind (`personKinds`), on a day and under readings; null where the rule is
 * about nobody there.
 */
export type RosterTest = (
  peopleByKind: ArrayLike<number>,
  readings: Readings,
  day: Day,
) => Pick<RuleTest, "parts" | "untested"> | null;

/** The verdict on a rule of which each part must hold by itself. */
export function verdictOfParts(parts: readonly TestedPart[]): GroupVerdict {
  const worstFirst = ["fail", "undecided", "pass"] as const;
  return worstFirst.find((verdict) => parts.some((part) => part.verdict === verdict)) ?? "empty";
}

/** The comparisons of a part without those that say the same, or that are of nobody. */
export function comparisonsOf(worst: Comparison, best: Comparison): readonly Comparison[] {
  const isSame = (["left", "right"] as const).every((side) => worst[side].people === best[side].people);
  return isSame ? [worst] : [worst, best];
}
