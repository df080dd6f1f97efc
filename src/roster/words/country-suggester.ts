import { nameMeant } from "./name-meant";
import { isQuestioned } from "../people/classify";
import { MemoByValue } from "./memo-by-value";
import type { Remark } from "../judgement/remark";
import { fold } from "./text";

/** A column with more different texts that are no country is no column of countries. */
const MOST_TEXTS = 500;

/** What a sentence is told where no other spelling suggests itself. */
const NO_SUGGESTION = "empty";

/**
 * Adds to a remark on an unknown country which country may be meant. Comparing a text with every name takes long, so it
 * is done once for a text, and never while rows are only counted.
 */
export function countrySuggester(): (remark: Remark) => Remark {
  let texts = 0;
  const meant = new MemoByValue((text) => {
    texts += 1;
    const name = texts > MOST_TEXTS || isQuestioned(String(text)) ? null : nameMeant(fold(String(text)));
    return name ?? NO_SUGGESTION;
  });
  return (remark) =>
    remark.code === "citizenship_unknown"
      ? { ...remark, values: { ...remark.values, meant: meant.of(remark.values["text"]) } }
      : remark;
}
