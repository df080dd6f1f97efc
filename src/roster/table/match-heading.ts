import { type Field, fieldNames, weakNames, wholeNames } from "./fields";
import {
  comparableHeading,
  type HeadingMatch,
  headingMatcher,
  joinedAtLineEnds,
  remembered,
} from "./heading-matcher";
import { isOtherDay, isStatusInMarks, matchStem, stemIn } from "./heading-stems";
import { namesOtherCategory, strangers } from "./heading-strangers";
import { readCitizenship } from "../words/citizenship";
import { namesCategories, readsAsCategory } from "../words/reads-as-category";

const matchWords = headingMatcher(fieldNames, wholeNames, weakNames, strangers);

function matchName(heading: string): HeadingMatch<Field> | null {
  const match = matchWords(heading);
  if (match === null) return null;
  const text = comparableHeading(heading);
  if (match.field === "category" && (namesOtherCategory(text) || namesSomeCategories(heading))) return null;
  // "Гражданство РК" is a value, not a heading.
  if (match.field === "citizenship" && readCitizenship(heading).kind === "state") return null;
  const isDay = match.field === "hire" || match.field === "leave";
  return isDay && isOtherDay(comparableHeading(joinedAtLineEnds(heading))) ? null : match;
}

/** "№ категории", "Foreign labour category": the word, without others that make it another category. */
function matchCategory(heading: string): HeadingMatch<Field> | null {
  const text = comparableHeading(heading);
  // "2-санат" is a value, not a heading.
  const isHeading =
    categoryWord.test(text) &&
    !namesOtherCategory(text) &&
    !namesSomeCategories(heading) &&
    !readsAsCategory(heading);
  return isHeading ? { field: "category", fit: "stem" } : null;
}

/** "3-4 категория" is the heading of a section; "Категория (1-4)" is that of a column. */
function namesSomeCategories(heading: string): boolean {
  const bare = heading.replace(/^\s*\d{1,2}[.)]\s*/, "");
  return namesCategories(bare) && !allFour.test(bare);
}

const allFour = /1\D+([23]\D+)*4/;

/** Whole words: "Санатов" is a surname. */
const categoryWord = /(^| )(катег(ор(и[а-я]{0,3})?)?|санат(ы|тар\S*)?|categ(or(y|ies))?|кат|cat|сан)( |$)/;

/** "Еңбек шартының түрі", "Характер договора", "Type of engagement". */
function matchKindOfContract(text: string): HeadingMatch<Field> | null {
  return kindOfContract.test(text) ? { field: "contractKind", fit: "stem" } : null;
}

const kindOfContract =
  /^(?=.*\b(type|kind)\b|(.* )?(вид|тип|форма|характер|тури)( |$)).*(договор|контракт|contract|шарт|agreement|занят|найм|оформл|трудо|employm|engag|енбек|жумыспен)/;

const endOfContract =
  / (по|до|(дата )?(оконч|кон(ец|ца)|завершен|истечен)\S*|(date )?(end|expir|until|valid)\S*|аякта\S*)( |$)/;

/** "Категория (1 – руководители, …, 4 – рабочие)": what its numbers mean is no part of a heading. */
const legend = /\(\s*1\s*[-–—:=][^()]*4\s*[-–—:=][^()]*\)/;

/** The field of a roster that a heading names best, or null. */
export const matchHeading = remembered((heading: string) => matched(heading.replace(legend, "")));

function matched(heading: string): HeadingMatch<Field> | null {
  if (isStatusInMarks(heading)) return { field: "working", fit: "whole" };
  const joined = joinedAtLineEnds(heading);
  const named = matchName(heading);
  // "Еңбек шарты бұзылған күн" is a date, not a kind of contract; so is "Еңбек шарты жасалған күн" if the cells are dates.
  const isDay = named?.field === "contractKind" && named.fit !== "whole" && stemIn(heading) !== null;
  // "Трудовой договор" over "Дата окончания" is the end of the contract.
  if (named?.field === "contractKind" && !isDay && endOfContract.test(comparableHeading(joined)))
    return { field: "contractEnd", fit: "stem" };
  // "Категория персонала (1–4)" names those of permits, whatever else such a heading may mean.
  if (named?.field === "staffKind" && allFour.test(heading)) return { field: "category", fit: "stem" };
  const match =
    (isDay ? null : named) ?? matchStem(heading) ?? matchKindOfContract(comparableHeading(joined));
  if (match !== null || joined === heading) return match ?? matchCategory(heading);
  const read = matchName(joined);
  return read && { ...read, fit: "stem" };
}
