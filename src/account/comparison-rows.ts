import { reportTexts } from "../i18n/report";
import { checkTexts } from "../i18n/check";
import { speaker } from "../i18n/speaker";
import type { Language } from "../i18n/language";
import type { AnyRuleTest } from "../domain/rule-tests";
import { testArithmetic } from "../sentences/explain-rule-test";
import type { Row } from "./account";
import { line, quoted, words } from "./values";

/** The comparisons of whole numbers behind verdicts: one line per part, or two for its worst and its best case. */
export function comparisonRows(
  tests: readonly Pick<AnyRuleTest, "id" | "parts">[],
  language: Language,
): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  return testArithmetic(tests, sayAnswer).flatMap(({ name: group, lines: [worst = "", best] }) =>
    best === undefined
      ? [line(words(group), quoted(worst))]
      : [
          line(words(sayReport("arithmetic.worst", { group })), quoted(worst)),
          line(words(sayReport("arithmetic.best", { group })), quoted(best)),
        ],
  );
}
