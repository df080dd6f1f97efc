import { reportTexts } from "../i18n/report";
import { rulesTexts } from "../i18n/rules";
import { checkTexts } from "../i18n/check";
import { speaker } from "../i18n/speaker";
import type { Language } from "../i18n/language";
import { confidenceWords } from "../sentences/confidence-words";
import { ruleSentence } from "../sentences/rule-sentence";
import { sinceWords } from "../sentences/since-words";
import { sourceName } from "../sentences/source-name";
import type { Version } from "../law/dated";
import type { RuleId } from "../law/rules";
import { type SourceId, sources } from "../law/sources";
import type { Row } from "./account";
import { headings, sentences, subheading } from "./values";

/** Values of the law, each with its act, start date and confidence. */
export function lawRows(
  rules: readonly ({ readonly rule: RuleId } & Version<unknown>)[],
  language: Language,
): readonly Row[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayRule = speaker(rulesTexts, language);
  const sayReport = speaker(reportTexts, language);
  return [
    headings(
      sayReport("rules.rule"),
      sayRule("act"),
      sayReport("rules.since"),
      sayReport("rules.confidence"),
    ),
    ...rules.map(({ rule, value, act, from, sources: ids, ...law }): Row => ({
      is: "cited",
      text: ruleSentence(rule, value, language),
      notes: [
        sayAnswer(`act.${act}`),
        sinceWords(from, sayRule),
        confidenceWords({ ...law, sources: ids }, sayRule),
      ],
      sources: ids,
    })),
  ];
}

/** The sources, each once, with their URLs. */
export function sourceRows(ids: readonly SourceId[], language: Language): readonly Row[] {
  const sayRule = speaker(rulesTexts, language);
  const sayReport = speaker(reportTexts, language);
  const pages = [...new Set(ids)].map((id) => {
    const { url } = sources[id];
    const name = sourceName(id, language);
    return url === null ? name : sayReport("rules.source", { name, url });
  });
  return [subheading(sayRule("sources")), ...sentences(pages)];
}
