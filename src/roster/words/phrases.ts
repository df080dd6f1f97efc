import { fold, withoutKazakhLetters } from "./text";

/** The form in which phrases are looked for: folded, Kazakh letters as Russian ones, a space at either end. */
export function amongSpaces(text: string): string {
  return ` ${comparable(text)} `;
}

/**
 * A pattern that finds any of the phrases, given with commas between them, as whole words in a text `amongSpaces`.
 * "*" stands for any ending, so that declined words are found.
 */
export function anyPhrase(phrases: string): RegExp {
  const patterns = phrases.split(", ").map((phrase) =>
    phrase
      .split(" ")
      .map((word) => (word.endsWith("*") ? `${comparable(word)}\\S*` : comparable(word)))
      .join(" "),
  );
  return new RegExp(` (?:${patterns.join("|")}) `);
}

/** A pattern that finds nothing but one of the phrases. */
export function wholePhrase(phrases: string): RegExp {
  return new RegExp(`^${anyPhrase(phrases).source}$`);
}

function comparable(text: string): string {
  return withoutKazakhLetters(fold(text));
}
