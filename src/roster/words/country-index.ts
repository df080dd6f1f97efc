import { ambiguousNames } from "./ambiguous-countries";
import { beginningOf, countryWords, type KnownWords, knownWords } from "./country-words";
import type { State } from "./states";
import { fold } from "./text";

export type Codes = readonly string[];

/** Countries by whole texts, and by words of names in any order. */
export type CountryIndex = KnownWords & {
  readonly texts: Map<string, Codes>;
  readonly names: Map<string, Codes>;
  readonly words: Set<string>;
  readonly beginnings: Set<string>;
};

const none: Codes = [];

/** Territories, which are often named with their state: "Гонконг (Китай)", "Taiwan, Province of China". */
const territories =
  "AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF YT";

/** Two or three letters with a common word may be a typing error for anything. */
const SHORTEST_LONG_NAME = 6;

/** Letters of words (`commonWords`) that may be omitted from a name: first the kind of state, then qualifiers. */
const droppable = ["", "RKSO", "RKSIO", "RKSOUDPQ", "RKSIOUDPQ"];

/**
 * Indexes every foreign state by codes and names. Names of one word come first, since they occur within other names:
 * "Виргинские острова США", "US Virgin Islands".
 */
export function indexOf(states: readonly State[]): CountryIndex {
  const index = {
    texts: new Map(),
    names: new Map<string, Codes>(),
    words: new Set<string>(),
    beginnings: new Set<string>(),
  };
  const foreign = states.filter(({ alpha2 }) => alpha2 !== "KZ");
  for (const { alpha2, codes } of foreign) {
    index.names.set(alpha2, [alpha2]);
    for (const code of [alpha2, ...codes]) addCode(index, code.toLowerCase(), [alpha2]);
  }
  const names = foreign.flatMap(({ alpha2, names: shown, further }) =>
    [...shown, ...further].map((name) => [fold(name), [alpha2]] as const),
  );
  const all = [...ambiguousNames.map(([name, codes]) => [fold(name), codes] as const), ...names];
  for (const isLong of [false, true])
    for (const [name, codes] of all) if (name.includes(" ") === isLong) addName(index, name, codes);
  return index;
}

/** A code is a text by itself and may accompany the name: "156 Китай". */
function addCode(index: CountryIndex, code: string, codes: Codes): void {
  index.texts.set(code, codes);
  index.words.add(code);
}

/** A name without a word of its own ("Мен аралы") is indexed as a whole text. */
function addName(index: CountryIndex, folded: string, codes: Codes): void {
  const words = countryWords(folded, index);
  for (const word of words) {
    index.words.add(word);
    index.beginnings.add(beginningOf(word));
  }
  if (words.some((word) => word.length > 1 || word === "U"))
    index.names.set(keyOf(inCodes(index, words)), codes);
  else index.texts.set(folded, codes);
}

/** The countries that a folded text can name. */
export function lookUp(index: CountryIndex, folded: string): Codes {
  const whole = ofWord(index, folded);
  if (whole) return whole;
  if (folded.includes(" ") && folded.length < SHORTEST_LONG_NAME) return none;
  // "Турецкая" alone may be a language or a nationality.
  if (/^\S+[сц]к(?:ая|ий|ой|ие|ого|их)$/.test(folded)) return none;
  const words = knownWords(folded, index);
  if (!words) return none;
  return named(index, inCodes(index, words)) ?? namedTwice(index, words) ?? none;
}

/** By all words, or without some of the common ones. */
function named({ names }: CountryIndex, words: readonly string[]): Codes | undefined {
  let tried = "";
  for (const common of droppable) {
    const key = keyOf(words.filter((word) => word.length > 1 || !common.includes(word)));
    const codes = key === tried ? undefined : names.get(key);
    if (codes) return codes;
    tried = key;
  }
  return undefined;
}

/** "Мьянма (Бирма)", "США (Соединенные Штаты Америки)", "Аруба (Нидерланды)". */
function namedTwice(index: CountryIndex, words: readonly string[]): Codes | undefined {
  for (const word of words) {
    const [one, ...more] = ofWord(index, word) ?? none;
    if (one === undefined || more.length > 0) continue;
    const rest = inCodes(
      index,
      words.filter((each) => each !== word),
    );
    const [other, ...others] = named(index, rest) ?? none;
    if (other === undefined || others.length > 0) continue;
    if (one === other || territories.includes(other)) return [other];
    if (territories.includes(one)) return [one];
  }
  return undefined;
}

/** Replaces names of states by codes, except in a single word, which is looked up as a name. */
function inCodes(index: CountryIndex, words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  return words.map((word) => {
    const [code = word, ...more] = ofWord(index, word) ?? none;
    return more.length === 0 ? code : word;
  });
}

/** A key for words in any order. */
function keyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : [...new Set(words)].sort().join(" ");
}

function ofWord({ names, texts }: CountryIndex, word: string): Codes | undefined {
  return texts.get(word) ?? names.get(word);
}
