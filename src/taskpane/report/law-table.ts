import type { DocRow } from "../../excel/sheet-document";
import type { Version } from "../../law/dated";
import type { RuleId } from "../../law/rules";
import { type SourceId, sources } from "../../law/sources";
import { confidenceWords } from "../law-words/confidence-words";
import { ruleSentence } from "../../i18n/rule-sentence";
import { sinceWords } from "../law-words/since-words";
import { sourceName } from "../law-words/source-name";
import { bold, headings, sentences, words } from "./doc-cells";
import type { ReportSpeech } from "./report-speech";

type Speech = Pick<ReportSpeech, "language" | "sayAnswer" | "sayRule" | "sayReport">;

/** Values of the law, each with its act, since when it holds and how sure we are. */
export function lawTable(
  rules: readonly ({ readonly rule: RuleId } & Version<unknown>)[],
  speech: Speech,
): readonly DocRow[] {
  const { sayAnswer, sayRule, sayReport } = speech;
  return [
    headings(
      sayReport("rules.rule"),
      sayRule("act"),
      sayReport("rules.since"),
      sayReport("rules.confidence"),
    ),
    ...rules.map(({ rule, value, act, from, ...law }) => [
      words(ruleSentence(rule, value, speech)),
      words(sayAnswer(`act.${act}`)),
      words(sinceWords(from, sayRule)),
      words(confidenceWords(law, sayRule)),
    ]),
  ];
}

/** The pages that were read, each once, with their addresses. */
export function sourceRows(
  ids: readonly SourceId[],
  { sayAnswer, sayRule, sayReport }: Pick<Speech, "sayAnswer" | "sayRule" | "sayReport">,
): readonly DocRow[] {
  const pages = [...new Set(ids)].map((id) => {
    const { url } = sources[id];
    const name = sourceName(id, { sayAnswer, sayRule });
    return url === null ? name : sayReport("rules.source", { name, url });
  });
  return [[bold(sayRule("sources"))], ...sentences(pages)];
}
