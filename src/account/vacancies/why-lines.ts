import { rulesTexts } from "../../i18n/rules";
import { vacancyTexts } from "../../i18n/vacancies";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { filingLaw } from "../../domain/filing-law";
import { ratioParts } from "../../domain/rule-tests";
import { testArithmetic } from "../../sentences/explain-rule-test";
import { explainAlternative } from "../../sentences/explain-vacancy";
import type { Day } from "../../law/day";
import { portalStatements } from "../../law/portal-statements";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { RatioOnFiling } from "../../roster/vacancies/ratio-on-filing";
import { confidenceWords } from "../../sentences/confidence-words";
import { ruleSentence } from "../../sentences/rule-sentence";
import { sinceWords } from "../../sentences/since-words";
import { publisherOf } from "../../sentences/source-name";

/** The comparison for each group that has people, in the worst and, if different, the best case. */
export function ratioLines(ratio: RatioOnFiling, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  return testArithmetic([{ id: "ratio", parts: ratioParts(ratio) }], sayAnswer).flatMap(({ name, lines }) =>
    lines.map((line) => sayVacancy("why.arithmetic.group", { group: name, arithmetic: line })),
  );
}

/** The verdicts under other readings. */
export function readingLines({ alternatives }: VacancyCheck, language: Language): readonly string[] {
  const sayVacancy = speaker(vacancyTexts, language);
  return alternatives.map((alternative) => explainAlternative(alternative, sayVacancy));
}

/** What each source says about the portals. */
export function portalLines(language: Language): readonly string[] {
  return portalStatements.map(({ source, says }) =>
    speaker(vacancyTexts, language)(`portal.${says}`, { publisher: publisherOf(source, language) }),
  );
}

/** Rules with a sentence of their own; the renewal window is covered by its finding. */
const told: ReadonlySet<string> = new Set(["labour_market_test", "filing_portals"]);

export function isTold(rule: string): boolean {
  return told.has(rule);
}

/** The filing rules in force on a day, each with its act, start date and confidence. */
export function lawOfFiling(
  day: Day,
  language: Language,
): readonly { readonly rule: string; readonly source: string }[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayRule = speaker(rulesTexts, language);
  return filingLaw(day)
    .filter(({ rule }) => isTold(rule))
    .map(({ rule, value, act, from, ...law }) => ({
      rule: ruleSentence(rule, value, language),
      source: sayRule("law.since", {
        act: sayAnswer(`act.${act}`),
        since: sinceWords(from, sayRule),
        confidence: confidenceWords(law, sayRule),
      }),
    }));
}
