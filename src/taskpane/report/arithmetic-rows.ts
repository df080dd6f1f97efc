import type { DocRow } from "../../excel/sheet-document";
import { testArithmetic } from "../../i18n/explain-rule-test";
import { quoted, sentences, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** The comparisons of whole numbers behind the verdict, line by line. */
export function arithmeticRows({ check }: Report, speech: ReportSpeech): readonly DocRow[] {
  const { sayAnswer, sayReport } = speech;
  const rows = testArithmetic(check.tests, sayAnswer).flatMap(({ name: group, lines: [worst = "", best] }) =>
    best === undefined
      ? [[words(group), quoted(worst)]]
      : [
          [words(sayReport("arithmetic.worst", { group })), quoted(worst)],
          [words(sayReport("arithmetic.best", { group })), quoted(best)],
        ],
  );
  return rows.length === 0 ? [] : [...rows, ...sentences([sayReport("arithmetic.hint")])];
}
