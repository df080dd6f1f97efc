import type { PlannedRow } from "../../excel/sheet-plan";
import { ratioExemptions } from "../../law/ratio-exemptions";
import { sources } from "../../law/sources";
import { ruleSentence } from "../rules/rule-sentence";
import { sinceWords } from "../rules/since-words";
import { bold, headings, sentences, words } from "./planned-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** The values of the law that were used, and the pages that tell them. */
export function ruleRows({ check: { proof } }: Report, speech: ReportSpeech): readonly PlannedRow[] {
  const { sayAnswer, sayRule, sayReport } = speech;
  // Of the branches of foreign companies only such a branch is told.
  const used = proof.law.filter(({ rule, applied }) => applied || rule !== ratioExemptions.foreign_branch.id);
  const pages = [...new Set(used.flatMap((law) => law.sources))].map((id) => {
    const { publisher, published, url } = sources[id];
    const name = published === null ? publisher : sayRule("source.dated", { publisher, published });
    return url === null ? name : sayReport("rules.source", { name, url });
  });
  return [
    headings(
      sayReport("rules.rule"),
      sayRule("act"),
      sayReport("rules.since"),
      sayReport("rules.confidence"),
    ),
    ...used.map(({ rule, value, act, from, confidence }) => [
      words(ruleSentence(rule, value, speech)),
      words(sayAnswer(`act.${act}`)),
      words(sinceWords(from, sayRule)),
      words(sayRule(`confidence.${confidence}`)),
    ]),
    [bold(sayRule("sources"))],
    ...sentences(pages),
  ];
}
