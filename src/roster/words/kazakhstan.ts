import { isRepublic } from "./country-words";
import { withoutKazakhLetters } from "./text";

/** Shorter words are compared exactly: without its Kazakh letter "ҚР" would become "КР". */
const SHORTEST_LOOSE_WORD = 5;

/**
 * Every spelling of Kazakhstan, in full: anything not listed here, with a word too many or a letter too few, does not
 * make a citizen.
 */
const names = wordSet(
  "рк қр кз qr rk kz kaz 398 казахстан казахстана қазақстан қазақстанның kazakhstan kazakstan qazaqstan",
);

/** Whole texts: single words, or names that contain an ethnicity ("қазақ"). */
const texts = wordSet(
  "kazakhstani казахстанец казахстанка казахстанское казахстанский казахстанская қазақстандық қазақ_республикасы qazaqstan_respublikasy",
);

/** The names to suggest for typing errors. */
export const namesOfKazakhstan: readonly string[] = ["Казахстан", "Қазақстан", "Kazakhstan", "Qazaqstan"];

/** Whether a folded text names Kazakhstan and nothing else. */
export function namesKazakhstan(folded: string): boolean {
  if (isAmong(texts, folded)) return true;
  const words = folded.split(" ");
  const others = words.filter((word) => !isAmong(names, word));
  return (
    others.length < words.length &&
    others.every((word) => word === "of" || word === "the" || isRepublic(word))
  );
}

function wordSet(words: string): ReadonlySet<string> {
  const all = words.split(" ").map((word) => word.replace("_", " "));
  const long = all.filter((word) => word.length >= SHORTEST_LOOSE_WORD);
  return new Set([...all, ...long.map(withoutKazakhLetters)]);
}

function isAmong(words: ReadonlySet<string>, text: string): boolean {
  return words.has(text.length < SHORTEST_LOOSE_WORD ? text : withoutKazakhLetters(text));
}
