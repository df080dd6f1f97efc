import { withoutKazakhLetters } from "./text";

/**
 * Words that stand in the names of many states, by what they say. Names are compared with a letter in the place of
 * each: "Республика Конго", "Конго, Республика" and "Rep. of Congo" are one name, and "Дем. Респ. Конго" is not.
 */
const commonWords: Readonly<Record<string, string>> = {
  /** A republic. */
  R: "республика республики республикой респ р республикасы республикасынын republic rep r",
  /** Another kind of state or land. */
  K: "королевство королевства корольдик корольдиги kingdom",
  S: "государство государства мемлекет мемлекети штаты штатов штаттар штаттары state states",
  I: "остров острова островов арал аралы аралдары ов о ва island islands isle",
  O: "княжество княжества князьдиги principality герцогство герцогства герцогтик герцогтиги duchy султанат султаната султанаты султандыгы sultanate содружество содружества достастыгы commonwealth союз союза одагы union федерация федерации федерациясы federation конфедерация конфедерации конфедерациясы confederation эмират джамахирия джамахириясы jamahiriya территория территории аумак аумактар аумагы аумактары territory territories провинция провинциясы province аймагы аймактары город кала city часть болиги part",
  /** Of which kind. */
  U: "соединенн объединенн united бириккен курама",
  D: "демократическ демократиялык democratic дем dem др dr",
  P: "народн народно халык халыктык people peoples нар",
  Q: "исламск ислам islamic исл югославск югославиялык yugoslav социалистическ социалистик socialist федеративн федеральн федеративтик federal federative federated арабск араб arab многонациональн копултты коп ултты plurinational боливарианск боливарлык боливар боливариан bolivarian независим тауелсиз independent кооперативн кооперативтик co operative cooperative хашимитск хашимиттик хашимит hashemite переходн оккупированн occupied басып алынган специальн административн регион района арнайы акимшилик ауданы сар ааа sar special administrative region mainland велик улы grand",
  /** Which of several. */
  N: "северн солтустик north northern n",
  L: "южн южно онтустик south southern s",
  E: "восточн шыгыс east eastern",
  W: "западн батыс west western",
  C: "центральн центрально орталык central",
  J: "нов жана new",
  M: "внешн мал отдаленн тихоокеанск сыртк сырткы киши шагын minor outlying",
  G: "свят аулие св saint st",
  /** Says nothing. */
  "": "of the and a и жане мен пен тын citizen",
};

const letterOf = new Map(
  Object.entries(commonWords).flatMap(([letter, words]) => words.split(" ").map((word) => [word, letter])),
);

/**
 * How a word that is no name may come from one, and what stands in the name: cases of Russian and Kazakh, adjectives
 * and words for citizens in three languages. Only a word that is known counts, so a rule may fit too often.
 */
const derivations: readonly (readonly [ending: RegExp, origin: string])[] = [
  [/и$/, "я"],
  [/[иы]$/, "а"],
  [/и$/, "ь"],
  [/я$/, "й"],
  [/я$/, "ь"],
  [/а$/, ""],
  [/а$/, "о"],
  [/(.)а$/, "е$1"],
  [/ов$/, "ы"],
  [/(?:[ндт][ыи]н|[лдт](?:[ыи]к|[ае]р))$/, ""],
  [/сы$/, ""],
  [/йск$/, "я"],
  [/йск$/, "й"],
  [/й?ск$/, ""],
  [/нск$/, ""],
  [/ск$/, "ь"],
  [/ск$/, "а"],
  [/ск$/, "ы"],
  [/ь?ск$/, "ия"],
  [/иец$/, "ия"],
  [/стан(?:ец|ка)$/, "стан"],
  [/n$/, ""],
  [/(?:i?an|i|ese)$/, ""],
];

const adjective = /^\p{L}{2,}(?:[^аеиоуыэюя](?:ая|ую|[ыо]й|[оы]е|[ыи]х|ого)|(?:[сц]к|н)(?:ий|ие))$/u;

/** What is known of names: the words that are one by themselves, every word, and how words begin. */
export type KnownWords = {
  readonly names: { readonly has: (word: string) => boolean };
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
};

/** The words of a folded name in the form in which names are compared, without those that say nothing. */
export function countryWords(folded: string, known: KnownWords): readonly string[] {
  return plainWords(folded)
    .map((word) => commonOrName(word, known) ?? withoutEnding(word))
    .filter((word) => word !== "");
}

/** The words of a folded text as `countryWords` has them in names; null where one stands in no name. */
export function knownWords(folded: string, known: KnownWords): readonly string[] | null {
  const words: string[] = [];
  for (const word of plainWords(folded)) {
    const found = commonOrName(word, known) ?? wordOfNames(word, known);
    if (found === undefined) return null;
    if (found !== "") words.push(found);
  }
  return words;
}

/** The letter of a common word, or the name of a state that the word is, is declined or derived from. */
function commonOrName(word: string, { names, beginnings }: KnownWords): string | undefined {
  const letter = letterOf.get(word) ?? letterOf.get(withoutEnding(word));
  if (letter !== undefined || !beginnings.has(beginningOf(word))) return letter;
  return firstOrigin(word, (each) => names.has(each));
}

function wordOfNames(word: string, { words, beginnings }: KnownWords): string | undefined {
  if (words.has(word)) return word;
  if (!beginnings.has(beginningOf(word))) return undefined;
  const origin = firstOrigin(word, (each) => letterOf.has(each) || words.has(each));
  return origin === undefined ? undefined : (letterOf.get(origin) ?? origin);
}

/** What a word is, or is declined or derived from, that is looked for. Most words are what they are. */
function firstOrigin(word: string, isWanted: (word: string) => boolean): string | undefined {
  if (isWanted(word)) return word;
  const stem = withoutEnding(word);
  if (stem !== word && isWanted(stem)) return stem;
  for (const from of stem === word ? [word] : [word, stem])
    for (const [ending, origin] of derivations) {
      if (!ending.test(from)) continue;
      const derived = from.replace(ending, origin);
      if (isWanted(derived)) return derived;
      const derivedStem = withoutEnding(derived);
      if (derivedStem !== derived && isWanted(derivedStem)) return derivedStem;
    }
  return undefined;
}

/** Says whether a folded word is one for a republic, in any case. */
export function isRepublic(word: string): boolean {
  return letterOf.get(withoutKazakhLetters(word)) === "R";
}

export function beginningOf(word: string): string {
  return word.slice(0, 3);
}

/** A folded text without the words that stand in the names of many states. */
export function withoutCommonWords(folded: string): string {
  return folded
    .split(" ")
    .filter((word) => !letterOf.has(withoutKazakhLetters(word)))
    .join(" ");
}

/** A word as it is, and everything it may be declined or derived from. */
export function originsOf(word: string): readonly string[] {
  const origins: string[] = [];
  firstOrigin(word, (each) => origins.push(each) === 0);
  return origins;
}

function withoutEnding(word: string): string {
  return adjective.test(word) ? word.replace(/(?:..|ого)$/, "") : word;
}

function plainWords(folded: string): readonly string[] {
  const plain = withoutKazakhLetters(folded).replace("people s ", "people ");
  return (/[ß-ɏ]/.test(plain) ? withoutLatinMarks(plain) : plain).split(" ");
}

function withoutLatinMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/([a-z])\p{M}+/gu, "$1")
    .normalize("NFC");
}
