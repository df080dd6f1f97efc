import type { TransfereeTest } from "../domain/transferees";
import type { SayAnswer } from "../i18n/answers";
import { transfereeArithmetic, transfereeSentences } from "../i18n/explain-transferees";
import type { SayInTerminal } from "../i18n/terminal";

/** The separate test of transferees: the answer, its arithmetic and our mapping; nothing where nobody is one. */
export function transfereesText(
  test: TransfereeTest | null,
  say: SayInTerminal,
  sayAnswer: SayAnswer,
): readonly string[] {
  if (test === null) return [];
  const arithmetic = transfereeArithmetic(test, sayAnswer).flatMap(({ category, lines }) => {
    const [worst = "", best] = lines;
    const told =
      best === undefined ? [worst] : [say("worst", { arithmetic: worst }), say("best", { arithmetic: best })];
    return told.map((line) => `${category}: ${line}`);
  });
  return [...transfereeSentences(test, sayAnswer), ...arithmetic, say("transferees_note")];
}
