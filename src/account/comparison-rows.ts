import type { AnyRuleTest } from "../domain/rule-tests";
import { testArithmetic } from "../i18n/explain-rule-test";
import type { Row } from "./account";
import { line, quoted, words } from "./values";
import type { Voices } from "./voices";

/** The comparisons of whole numbers behind verdicts: of each part one line, or its worst and its best. */
export function comparisonRows(
  tests: readonly Pick<AnyRuleTest, "id" | "parts">[],
  { sayAnswer, sayReport }: Pick<Voices, "sayAnswer" | "sayReport">,
): readonly Row[] {
  return testArithmetic(tests, sayAnswer).flatMap(({ name: group, lines: [worst = "", best] }) =>
    best === undefined
      ? [line(words(group), quoted(worst))]
      : [
          line(words(sayReport("arithmetic.worst", { group })), quoted(worst)),
          line(words(sayReport("arithmetic.best", { group })), quoted(best)),
        ],
  );
}
