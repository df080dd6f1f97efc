import type { Bounds } from "../domain/tally";
import { TRANSFEREE_WEIGHT, transfereeSlack } from "../domain/transferee-limit";
import type { CategoryTransferees, TransfereeTest } from "../domain/transferees";
import type { SayAnswer } from "./answers";

/** The separate test of transferees in one sentence; none where nobody is a transferee. */
export function transfereeSentences(test: TransfereeTest | null, say: SayAnswer): readonly string[] {
  if (test === null) return [];
  const parts = [
    ...testedCategories(test).map((each) => {
      const name = say("transferees.category", { category: each.category });
      return `${name}: ${transfereeCounts(each, say)}, ${transfereeOutcome(each, say)}`;
    }),
    ...untestedSentences(test, say),
  ];
  return [say("transferees", { limit: transfereeLimitWords(test, say), categories: parts.join("; ") })];
}

/** The limit in words. */
export function transfereeLimitWords({ limitPercent }: TransfereeTest, say: SayAnswer): string {
  return say("transferees.limit", { percent: limitPercent });
}

/** The categories in which somebody is or may be a transferee. */
export function testedCategories({ categories }: TransfereeTest): readonly CategoryTransferees[] {
  return categories.filter(({ verdict }) => verdict !== "empty");
}

/** How many transferees stand against how many citizens. */
export function transfereeCounts({ transferees, citizens }: CategoryTransferees, say: SayAnswer): string {
  return say("transferees.counts", { transferees: range(transferees), citizens: range(citizens) });
}

/** The verdict on a category, in people. */
export function transfereeOutcome({ verdict, room, gap }: CategoryTransferees, say: SayAnswer): string {
  const people =
    verdict === "pass"
      ? say("transferees.room", { room: range(room) })
      : say("transferees.gap", { gap: range(gap) });
  return `${say(`verdict.${verdict}`)}, ${people}`;
}

/** Says that transferees outside the tested categories are not tested, where there are or may be any. */
export function untestedSentences({ untested }: TransfereeTest, say: SayAnswer): readonly string[] {
  return untested.max === 0 ? [] : [say("transferees.untested", { count: range(untested) })];
}

/** The comparison of each tested category, at its worst and, where that differs, at its best. */
export function transfereeArithmetic(
  test: TransfereeTest,
  say: SayAnswer,
): readonly { readonly category: string; readonly lines: readonly string[] }[] {
  const { limitPercent } = test;
  return testedCategories(test).map(({ category, transferees, citizens }) => ({
    category: say("transferees.category", { category }),
    lines: [
      ...new Set([
        comparison(transferees.max, citizens.min, limitPercent),
        comparison(transferees.min, citizens.max, limitPercent),
      ]),
    ],
  }));
}

/** Numbers and signs only, the same in every language: "100 × 2 = 200 ≤ 200 = 50 × 4". */
function comparison(transferees: number, citizens: number, percent: number): string {
  const weight = TRANSFEREE_WEIGHT;
  const sign = transfereeSlack(transferees, citizens, percent) >= 0 ? "≤" : ">";
  const [left, right] = [weight * transferees, percent * citizens].map(String);
  return `${String(weight)} × ${String(transferees)} = ${left ?? ""} ${sign} ${right ?? ""} = ${String(percent)} × ${String(citizens)}`;
}

function range({ min, max }: Bounds): string {
  return min === max ? String(min) : `${String(min)}–${String(max)}`;
}
