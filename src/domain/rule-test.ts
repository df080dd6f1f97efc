import type { Category, Group } from "../law/category";
import type { Day } from "../law/day";
import type { ReadingName, Readings } from "../law/readings";
import type { Bounds } from "./tally";
import type { GroupVerdict, Verdict } from "./verdict";

/** Two products of whole numbers compared: 100 × 3 ≤ 50 × 6. */
export type Comparison = {
  readonly left: Product;
  readonly sign: "≥" | "<" | "≤" | ">";
  readonly right: Product;
};

type Product = { readonly times: number; readonly people: number };

/** A part that a rule tests separately: a group of the ratio, a category of transferees. */
export type TestedPart = {
  readonly part: Group | Category;
  /** "empty": certainly nobody to whom the rule applies. */
  readonly verdict: GroupVerdict;
  readonly limitPercent: number;
  /** The people compared, by the names used in texts and JSON. */
  readonly counts: Readonly<Record<string, Bounds>>;
  /** How many more of the limited people fit. */
  readonly room: Bounds;
  /** How many more citizens are needed. */
  readonly gap: Bounds;
  /** The arithmetic in the worst case and, if different, in the best case. */
  readonly comparisons: readonly Comparison[];
};

/** The verdict under another reading of a disputed point. */
export type Alternative = {
  readonly name: ReadingName;
  readonly value: string;
  readonly verdict: Verdict;
};

/** A rule tested on a roster: the one shape used by screens, reports, formulas and the terminal. */
export type RuleTest<Id extends string = string> = {
  readonly id: Id;
  /** Over all parts; for the ratio, exemptions included. */
  readonly verdict: Verdict;
  readonly parts: readonly TestedPart[];
  /** People to whom the rule applies but whom no part tests. */
  readonly untested: Bounds;
  /** Every other reading that changes how somebody counts for the rule. */
  readonly alternatives: readonly Alternative[];
};

/**
 * Tests a roster, given as the number of people of each kind (`personKinds`); null if the rule applies to nobody on it.
 */
export type RosterTest = (
  peopleByKind: ArrayLike<number>,
  readings: Readings,
  day: Day,
) => Pick<RuleTest, "parts" | "untested"> | null;

/** The verdict on a rule all of whose parts must hold. */
export function verdictOfParts(parts: readonly TestedPart[]): GroupVerdict {
  const worstFirst = ["fail", "undecided", "pass"] as const;
  return worstFirst.find((verdict) => parts.some((part) => part.verdict === verdict)) ?? "empty";
}

/** Both comparisons of a part, or one if they are the same. */
export function comparisonsOf(worst: Comparison, best: Comparison): readonly Comparison[] {
  const isSame = (["left", "right"] as const).every((side) => worst[side].people === best[side].people);
  return isSame ? [worst] : [worst, best];
}
