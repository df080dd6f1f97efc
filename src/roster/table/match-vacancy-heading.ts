import { type HeadingMatch, headingMatcher, remembered } from "./heading-matcher";
import { comparable } from "../words/text";
import {
  datedVacancyNames,
  FACT_WORDS,
  PLAN_WORDS,
  type VacancyField,
  vacancyNames,
  vacancyStrangers,
  weakVacancyNames,
  wholeVacancyNames,
} from "./vacancy-fields";

const matchWords = headingMatcher<VacancyField>(
  vacancyNames,
  wholeVacancyNames,
  weakVacancyNames,
  vacancyStrangers,
);
const matchDated = headingMatcher({}, datedVacancyNames, {}, {});

/**
 * The field of a list of vacancies that a heading names best, or null.
 *
 * "Фактическая" and "actual" before a name are ignored. An expected filing day is a plan. An expected posting day is not
 * used: only an actual posting starts the term.
 */
export const matchVacancyHeading = remembered(matched);

function matched(written: string): HeadingMatch<VacancyField> | null {
  const heading = inUsualWords(written);
  const match = matchWords(heading);
  if (match !== null) return match;
  const text = comparable(heading);
  const asFact = without(text, factWord);
  if (asFact !== null) return matchDated(asFact) ?? matchWords(asFact);
  const asPlan = without(text, planWord);
  const planned = asPlan === null ? null : (matchDated(asPlan) ?? matchWords(asPlan));
  return planned?.field === "filed" ? { field: "planned", fit: planned.fit } : null;
}

/** Replaces variants: "өтінім" by "өтініш" (application), "Vacancy #" by "Vacancy №". */
function inUsualWords(heading: string): string {
  return heading.replace(/(^|[^\p{L}])([өо]т[іи]н[іи])м/giu, "$1$2ш").replace(/(\p{L})\s*#/u, "$1 №");
}

const factWord = wordsBeginning(FACT_WORDS);
const planWord = wordsBeginning(PLAN_WORDS);

function wordsBeginning(words: string): RegExp {
  return new RegExp(`(^| )(${words})\\S*(?= |$)`, "g");
}

/** A text without some words; null if it has none of them. */
function without(text: string, words: RegExp): string | null {
  const rest = text.replace(words, " ").replace(/ +/g, " ").trim();
  return rest === text ? null : rest;
}
