import { suggestEnglish } from "./english";
import { isKazakh, suggestKazakh } from "./kazakh";
import { suggestRussian } from "./russian";
import { open, type Suggested, type Suggestion } from "./suggestion";
import { readTitle } from "./title";

/** Major groups of the classifier of occupations with an obvious category; clerks and sellers (4, 5) have none. */
const majorGroups: Readonly<Record<string, Suggested>> = { 2: 3, 3: 3, 6: 4, 7: 4, 8: 4, 9: "none" };

/**
 * The usual permit category of a position, from its title and, if given, a code of the classifier of occupations; with the
 * reason, or why it is open. The legal test is the qualification handbook, so this is only a suggestion for a person to
 * accept.
 */
export function suggestCategory(title: string, code?: string | number): Suggestion {
  const byTitle = byParts(title);
  const group = /^\s*([1-9])\d{3}(?!\d)/.exec(String(code ?? ""))?.[1];
  if (group === undefined) return byTitle;
  // The category of a head depends on what is headed, which the classifier does not say.
  if (group === "1")
    return byTitle.category === 1 || byTitle.category === 2 || byTitle.category === null
      ? byTitle
      : open("disagree", byTitle.word);
  const byCode = majorGroups[group];
  if (byCode === undefined) return byTitle;
  if (byTitle.category === byCode) return byTitle;
  if (byTitle.category !== null) return open("disagree", byTitle.word);
  return byTitle.reason === "not_known" || byTitle.reason === "work_not_named"
    ? { category: byCode, reason: "occupation_code", word: String(code).trim() }
    : byTitle;
}

/** "Инженер / Engineer" says the same twice; if two posts in one cell differ, the category is open. */
function byParts(title: string): Suggestion {
  const parts = title
    .split(/[/\n\r|;]/)
    .map(ofPost)
    .filter(({ reason }) => reason !== "not_known");
  const [first, ...others] = parts;
  if (first === undefined) return open("not_known");
  return others.every(({ category }) => category === first.category) ? first : open("disagree", first.word);
}

function ofPost(text: string): Suggestion {
  const { words, hasKazakhLetters, isLatin } = readTitle(text);
  if (words.length === 0) return open("not_known");
  if (isLatin) return suggestEnglish(words);
  return isKazakh(words, hasKazakhLetters) ? suggestKazakh(words) : suggestRussian(words);
}
