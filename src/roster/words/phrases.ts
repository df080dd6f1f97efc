import { comparable } from "./text";

/** The form for matching phrases: folded, Kazakh letters replaced by Russian ones, with a space at either end. */
export function amongSpaces(text: string): string {
  return ` ${comparable(text)} `;
}

/**
 * A pattern for any of the comma-separated phrases, as whole words in a text in the form of `amongSpaces`. "*" stands for
 * any ending, so that inflected words match.
 */
export function anyPhrase(phrases: string): RegExp {
  const words = phrases.replace(/[^ ,*]+/g, (word) => comparable(word));
  return new RegExp(` (?:${words.replaceAll("*", "\\S*").replaceAll(", ", "|")}) `);
}

/** A pattern for texts that consist of one of the phrases. */
export function wholePhrase(phrases: string): RegExp {
  return new RegExp(`^${anyPhrase(phrases).source}$`);
}
