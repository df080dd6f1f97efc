import { Distinct } from "./distinct";
import { type Field, fieldNames, weakNames, wholeNames } from "./fields";
import { comparableHeading, type HeadingMatch, headingMatcher } from "./heading-matcher";
import { isOtherDay, matchStem } from "./heading-stems";
import { namesOtherCategory, strangers } from "./heading-strangers";

const matchWords = headingMatcher(fieldNames, wholeNames, weakNames, strangers);

function matchName(heading: string): HeadingMatch<Field> | null {
  const match = matchWords(heading);
  if (match === null) return null;
  const text = comparableHeading(heading);
  if (match.field === "category" && namesOtherCategory(text)) return null;
  const isDay = match.field === "hire" || match.field === "leave";
  return isDay && isOtherDay(text) ? null : match;
}

/** A word divided at the end of a line. */
const divided = /(\p{L})-[ \t]*[\r\n]+\s*(?=\p{Ll})/gu;

/** Rows that may repeat the headings are asked about cell by cell, and most of their texts stand in many rows. */
const matches = new Distinct((heading) => matched(String(heading)));

/** The field of a roster that a heading names best, or null. */
export function matchHeading(heading: string): HeadingMatch<Field> | null {
  return matches.of(heading);
}

function matched(heading: string): HeadingMatch<Field> | null {
  const joined = heading.replace(divided, "$1");
  const named = matchName(heading);
  // "Еңбек шарты бұзылған күн" is a day and no kind of contract.
  const match = (named?.field === "contractKind" ? matchStem(joined) : null) ?? named ?? matchStem(joined);
  if (match !== null || joined === heading) return match;
  const read = matchName(joined);
  return read && { ...read, fit: "stem" };
}
