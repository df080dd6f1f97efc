import type { DocRow } from "../../excel/sheet-document";
import type { TestBesideRatio } from "../../domain/rule-tests";
import {
  countsWords,
  limitWords,
  outcomeWords,
  partName,
  partsWithPeople,
  untestedSentences,
} from "../../i18n/explain-rule-test";
import { sentences, words } from "./doc-cells";
import type { ReportSpeech } from "./report-speech";

/** A rule that is tested beside the ratio. */
export function ruleTestRows(test: TestBesideRatio, { sayAnswer }: ReportSpeech): readonly DocRow[] {
  return [
    ...sentences([limitWords(test, sayAnswer)]),
    ...partsWithPeople(test).map((part) => [
      words(partName(test, part, sayAnswer)),
      words(countsWords(test, part, sayAnswer)),
      words(outcomeWords(test, part, sayAnswer)),
    ]),
    ...sentences([...untestedSentences(test, sayAnswer), sayAnswer(`test.${test.id}.note`)]),
  ];
}
