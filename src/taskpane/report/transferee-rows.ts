import type { DocRow } from "../../excel/sheet-document";
import {
  testedCategories,
  transfereeCounts,
  transfereeLimitWords,
  transfereeOutcome,
  untestedSentences,
} from "../../i18n/explain-transferees";
import { sentences, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** The separate test of intra-corporate transferees; nothing where nobody can be one. */
export function transfereeRows(
  { check: { transferees: test } }: Report,
  { say, sayAnswer }: ReportSpeech,
): readonly DocRow[] {
  if (test === null) return [];
  return [
    ...sentences([transfereeLimitWords(test, sayAnswer)]),
    ...testedCategories(test).map((each) => [
      words(sayAnswer("transferees.category", { category: each.category })),
      words(transfereeCounts(each, sayAnswer)),
      words(transfereeOutcome(each, sayAnswer)),
    ]),
    ...sentences([...untestedSentences(test, sayAnswer), say("transferees.note")]),
  ];
}
