import { nameMeant } from "./name-meant";
import { isQuestioned } from "../people/classify";
import { MemoByValue } from "./memo-by-value";
import type { Remark } from "../judgement/remark";
import { fold } from "./text";

/** With more distinct unknown texts, the column is not one of countries. */
const MOST_TEXTS = 500;

/** The value for the sentence if there is no suggestion. */
const NO_SUGGESTION = "empty";

/**
 * The values of remarks, with the country that may be meant by an unknown one. Comparing a text with every name is slow, so
 * this is done once per text, and never while only counting rows.
 */
export function countrySuggester(): (remark: Remark) => Remark["values"] {
  let texts = 0;
  // Findings on the same text share their values: copying those of every row would take most of the time.
  const withMeant = new MemoByValue((raw): Remark["values"] => {
    texts += 1;
    const text = String(raw);
    const name = texts > MOST_TEXTS || isQuestioned(text) ? null : nameMeant(fold(text));
    return { text, meant: name ?? NO_SUGGESTION };
  });
  return ({ code, values }) => (code === "citizenship_unknown" ? withMeant.of(values["text"]) : values);
}
