import type { TestBesideRatio } from "../../domain/rule-tests";
import {
  countsWords,
  limitWords,
  outcomeWords,
  partName,
  partsWithPeople,
  untestedSentences,
} from "../../sentences/explain-rule-test";
import type { SayCheck } from "../../i18n/check";
import { readingSentences } from "../../sentences/explain-readings";
import type { Day } from "../../law/day";
import type { Row } from "../account";
import { line, sentences, words } from "../values";

/** A rule tested beside the ratio: its limit, the parts that have people, and its assumptions. */
export function ruleTestRows(test: TestBesideRatio, day: Day, sayCheck: SayCheck): readonly Row[] {
  return [
    ...sentences([limitWords(test, sayCheck)]),
    ...partsWithPeople(test).map((part) =>
      line(
        words(partName(test, part, sayCheck)),
        words(countsWords(test, part, sayCheck)),
        words(outcomeWords(test, part, sayCheck)),
      ),
    ),
    ...sentences([
      ...untestedSentences(test, sayCheck),
      ...readingSentences(test, day, sayCheck),
      sayCheck(`test.${test.id}.note`),
    ]),
  ];
}
