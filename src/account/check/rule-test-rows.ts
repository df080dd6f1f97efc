import type { TestBesideRatio } from "../../domain/rule-tests";
import {
  countsWords,
  limitWords,
  outcomeWords,
  partName,
  partsWithPeople,
  untestedSentences,
} from "../../sentences/explain-rule-test";
import type { SayAnswer } from "../../i18n/answers";
import { readingSentences } from "../../sentences/explain-readings";
import type { Day } from "../../law/day";
import type { Row } from "../account";
import { line, sentences, words } from "../values";

/** A rule tested beside the ratio: its limit, the parts that have people, and its assumptions. */
export function ruleTestRows(test: TestBesideRatio, day: Day, sayAnswer: SayAnswer): readonly Row[] {
  return [
    ...sentences([limitWords(test, sayAnswer)]),
    ...partsWithPeople(test).map((part) =>
      line(
        words(partName(test, part, sayAnswer)),
        words(countsWords(test, part, sayAnswer)),
        words(outcomeWords(test, part, sayAnswer)),
      ),
    ),
    ...sentences([
      ...untestedSentences(test, sayAnswer),
      ...readingSentences(test, day, sayAnswer),
      sayAnswer(`test.${test.id}.note`),
    ]),
  ];
}
