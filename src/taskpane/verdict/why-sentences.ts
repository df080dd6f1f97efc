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

/** The reasons for the verdict as sentences; the law is listed separately. */
export function reasonSentences(check: Check, language: Language): readonly string[] {
  const say = speaker(checkTexts, language);
  const exemptions = exemptionSentences(check.proof, say);
  const readings = readingSentences(check.tests[0], check.day, say);
  // How to claim an exemption in a formula does not concern a user who has the setting in front of them.
  const isClaimed = check.proof.steps.some(({ kind }) => kind === "exemption");
  return [verdictSentence(check, say), ...(isClaimed ? exemptions : []), ...readings];
}

/** The legal values used, each with its act, date of effect and confidence. */
export function lawUsedLines(
  proof: Proof,
  language: Language,
): readonly { readonly rule: string; readonly source: string }[] {
  return lawUsed(proof).map((used) => ({
    rule: ruleSentence(used.rule, used.value, language),
    source: sourceWords(used, language),
  }));
}

/** The act of a value, its date of effect and our confidence. */
function sourceWords({ act, from, ...law }: LawInForce, language: Language): string {
  const sayAnswer = speaker(checkTexts, language);
  const sayRule = speaker(rulesTexts, language);
  return sayRule("law.since", {
    act: sayAnswer(`act.${act}`),
    since: sinceWords(from, sayRule),
    confidence: confidenceWords(law, sayRule),
  });
}
