import { anyOf } from "../i18n/speaker";
import type { AnyRuleTest, TestBesideRatio } from "../domain/rule-tests";
import type { Comparison, TestedPart } from "../domain/rule-test";
import type { Bounds } from "../domain/tally";
import { groups } from "../law/category";
import type { SayAnswer } from "../i18n/answers";

/** A rule that is tested beside the ratio, in one sentence. */
export function ruleTestSentence(test: TestBesideRatio, say: SayAnswer): string {
  const parts = [
    ...partsWithPeople(test).map(
      (part) =>
        `${partName(test, part, say)}: ${countsWords(test, part, say)}, ${outcomeWords(test, part, say)}`,
    ),
    ...untestedSentences(test, say),
  ];
  return say(`test.${test.id}`, { limit: limitWords(test, say), parts: parts.join("; ") });
}

/** The limit in words. */
export function limitWords({ id, parts }: TestBesideRatio, say: SayAnswer): string {
  return say(`test.${id}.limit`, { percent: parts[0]?.limitPercent ?? 0 });
}

/** The parts in which there is, or may be, somebody whom the rule is about. */
export function partsWithPeople({ parts }: Pick<AnyRuleTest, "parts">): readonly TestedPart[] {
  return parts.filter(({ verdict }) => verdict !== "empty");
}

/** What is tested by itself: a group, a category. */
export function partName(
  test: Pick<AnyRuleTest, "id">,
  { part }: Pick<TestedPart, "part">,
  say: SayAnswer,
): string {
  if (test.id !== "ratio") return say(`test.${test.id}.part`, { part });
  const group = groups.find((each) => each === part);
  return group === undefined ? String(part) : say(`group.${group}`);
}

/** How many people stand against how many. */
export function countsWords({ id }: TestBesideRatio, { counts }: TestedPart, say: SayAnswer): string {
  const said = Object.entries(counts).map(([name, bounds]) => [name, range(bounds)]);
  return anyOf(say)(`test.${id}.counts`, Object.fromEntries(said) as Record<string, string>);
}

/** The verdict on a part, in people. */
export function outcomeWords({ id }: TestBesideRatio, part: TestedPart, say: SayAnswer): string {
  const { verdict, room, gap } = part;
  const people =
    verdict === "pass"
      ? say(`test.${id}.room`, { room: range(room) })
      : say(`test.${id}.gap`, { gap: range(gap) });
  return `${say(`verdict.${verdict}`)}, ${people}`;
}

/** Says how many people the rule names and does not test, where there are or may be any. */
export function untestedSentences({ id, untested }: TestBesideRatio, say: SayAnswer): readonly string[] {
  return untested.max === 0 ? [] : [say(`test.${id}.untested`, { count: range(untested) })];
}

/** The arithmetic of every part of every test that has people, under its name. */
export function testArithmetic(
  tests: readonly Pick<AnyRuleTest, "id" | "parts">[],
  say: SayAnswer,
): readonly { readonly name: string; readonly lines: readonly string[] }[] {
  return tests.flatMap((test) =>
    partsWithPeople(test).map((part) => {
      const name = partName(test, part, say);
      return {
        name: test.id === "ratio" ? name : `${say(`test.${test.id}.title`)}, ${name}`,
        lines: part.comparisons.map(comparisonText),
      };
    }),
  );
}

/** Numbers and signs only, the same in every language: "100 × 2 = 200 ≤ 200 = 50 × 4". */
function comparisonText({ left, sign, right }: Comparison): string {
  const [one, other] = [left.times * left.people, right.times * right.people];
  return `${String(left.times)} × ${String(left.people)} = ${String(one)} ${sign} ${String(other)} = ${String(right.times)} × ${String(right.people)}`;
}

function range({ min, max }: Bounds): string {
  return min === max ? String(min) : `${String(min)}–${String(max)}`;
}
