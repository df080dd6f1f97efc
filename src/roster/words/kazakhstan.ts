import { isRepublic } from "./country-words";
import { withoutKazakhLetters } from "./text";

/** Short words are compared letter for letter: without its Kazakh letter "ҚР" would read as "КР". */
const SHORTEST_LOOSE_WORD = 5;

/**
 * Every word by which Kazakhstan is written, in full: what is not listed here, a word too many or a letter too few
 * makes no citizen.
 */
const names = wordSet(
  "рк қр qr rk kz kaz 398 казахстан казахстана қазақстан қазақстанның kazakhstan kazakstan qazaqstan",
);

/** Texts that are one word, or a name of which one word names a people: "қазақ". */
const texts = wordSet(
  "kazakhstani казахстанец казахстанка казахстанское казахстанский казахстанская қазақстандық қазақ_республикасы qazaqstan_respublikasy",
);

/** The names that a slip of the pen may have missed. */
export const namesOfKazakhstan: readonly string[] = ["Казахстан", "Қазақстан", "Kazakhstan", "Qazaqstan"];

/** Says whether a folded text names Kazakhstan and says nothing else. */
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
