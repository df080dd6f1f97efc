import { type AnyRuleTest, besideRatio } from "../domain/rule-tests";
import type { SayAnswer } from "../i18n/answers";
import { ruleTestSentence, testArithmetic } from "../i18n/explain-rule-test";
import type { SayInTerminal } from "../i18n/terminal";

/** The rules tested beside the ratio: of each the answer, its arithmetic and what it takes for granted. */
export function ruleTestsText(
  tests: readonly AnyRuleTest[],
  say: SayInTerminal,
  sayAnswer: SayAnswer,
): readonly string[] {
  return besideRatio(tests).flatMap((test) => [
    ruleTestSentence(test, sayAnswer),
    ...arithmeticText([test], say, sayAnswer),
    sayAnswer(`test.${test.id}.note`),
  ]);
}

/** The comparisons of some tests, line by line: one of a part where nothing is unclear, else its worst and its best. */
export function arithmeticText(
  tests: readonly AnyRuleTest[],
  say: SayInTerminal,
  sayAnswer: SayAnswer,
): readonly string[] {
  return testArithmetic(tests, sayAnswer).flatMap(({ name, lines: [worst = "", best] }) =>
    best === undefined
      ? [`${name}: ${worst}`]
      : [`${name}: ${say("worst", { arithmetic: worst })}`, `${name}: ${say("best", { arithmetic: best })}`],
  );
}
