import { rulesTexts } from "../../i18n/rules";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { lawUsed } from "../../domain/law-used";
import type { LawInForce, Proof } from "../../domain/proof";
import { readingSentences } from "../../sentences/explain-readings";
import { exemptionSentences, verdictSentence } from "../../sentences/explain-verdict";
import type { Check } from "../../roster/check";
import { confidenceWords } from "../../sentences/confidence-words";
import { ruleSentence } from "../../sentences/rule-sentence";
import { sinceWords } from "../../sentences/since-words";

/** Why the verdict is what it is, sentence by sentence; the law has its own list. */
export function reasonSentences(check: Check, language: Language): readonly string[] {
  const say = speaker(checkTexts, language);
  const exemptions = exemptionSentences(check.proof, say);
  const readings = readingSentences(check.tests[0], check.day, say);
  // How a formula claims an exemption is no news to somebody who has the choice in front of him.
  const isClaimed = check.proof.steps.some(({ kind }) => kind === "exemption");
  return [verdictSentence(check, say), ...(isClaimed ? exemptions : []), ...readings];
}

/** The values of the law that were used, each with its act, since when it holds and how sure we are. */
export function lawUsedLines(
  proof: Proof,
  language: Language,
): readonly { readonly rule: string; readonly source: string }[] {
  return lawUsed(proof).map((used) => ({
    rule: ruleSentence(used.rule, used.value, language),
    source: sourceWords(used, language),
  }));
}

/** Where a value stands, since when it holds and how sure we are. */
function sourceWords({ act, from, ...law }: LawInForce, language: Language): string {
  const sayAnswer = speaker(checkTexts, language);
  const sayRule = speaker(rulesTexts, language);
  return sayRule("law.since", {
    act: sayAnswer(`act.${act}`),
    since: sinceWords(from, sayRule),
    confidence: confidenceWords(law, sayRule),
  });
}
