import { withoutKazakhLetters } from "./text";

/** Every word for a republic, in full, since it may accompany the name of Kazakhstan. */
const republic = "республика|республики|республикой|респ|р|республикасы|республикасынын|republic|rep|r";

/**
 * Words in the names of many states, by meaning; "$" marks whole words, others are beginnings. In comparisons each is
 * replaced by a letter: "Республика Конго", "Конго, Республика" and "Rep. of Congo" are the same name, "Дем. Респ. Конго"
 * is another.
 */
const commonWords: readonly (readonly [letter: string, words: string])[] = [
  ["R", `(?:${republic})$`],
  // Other kinds of states.
  ["K", "королевств|корольд|kingdom"],
  ["S", "государств|мемлекет|штат|states?$"],
  ["I", "остров|арал|ов$|о$|ва$|islands?$|isle$"],
  [
    "O",
    "княжеств|князьд|principality$|герцог|duchy$|султан|sultanate|содружеств|достасты|commonwealth|союз|одагы$|union$|федерац|federation|конфедерац|confederation|эмират$|джамахири|jamahiriya|территори|аума[кг]|аймагы|аймактары|territor|провинци|province|город|кала(?:сы)?$|city$|част|болиги$|part$",
  ],
  // Qualifiers.
  ["U", "соединенн|объединенн|united|бириккен|курама"],
  ["D", "демократ|democratic|де?[мр]$|de?[mr]$"],
  ["P", "народн|халы[кг]|peoples?$|нар$"],
  [
    "Q",
    "ислам|исл$|islamic|югослав|yugoslav|социалист|socialist|федера[тл]|feder|арабс?к?$|arab$|многонац|копултты|коп$|ултты|plurinat|боливар|bolivar|независим|тауелсиз|independent|кооператив|co$|operative|cooperative|хашимит|hashemite|переходн|оккупир|occupied|басып|алынган|специальн|административн|регион|района|арнайы|акимшилик|ауданы|сар$|ааа$|sar$|special|administrative|region|mainland|велик$|улы$|grand$",
  ],
  // One of several.
  ["N", "северн|солтустик|north|n$"],
  ["L", "ю(?:жн[оы]?)?$|онт$|онтустик|south|s$"],
  ["E", "восточн|шыгыс|east"],
  ["W", "западн|батыс|west"],
  ["C", "центральн[оы]?$|орталык|central$"],
  ["J", "нов$|жана$|new$"],
  ["M", "внешн|мал$|отдаленн|тихоокеанск|сыртк|киши$|шагын|minor$|outlying"],
  ["G", "свят$|аулие|св$|saint$|st$"],
  // Without meaning.
  ["", "(?:of|the|and|a|и|жане|мен|пен|тын|citizen)$"],
];

const wholeRepublic = new RegExp(`^(?:${republic})$`);

const common = new RegExp(`^(?:${commonWords.map(([, words]) => `(${words})`).join("|")})`);

/** The letter for a common word; undefined for any other. */
function letterOf(word: string): string | undefined {
  const place = common.exec(withoutEnding(word))?.findIndex((part, at) => at > 0 && part !== undefined);
  return place === undefined ? undefined : commonWords[place - 1]?.[0];
}

/**
 * How a word may be derived from a name, as ending and original: cases of Russian and Kazakh, adjectives and words for
 * citizens in three languages. Only results that are known words count, so rules may be too general.
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

/** Known words: those that are names by themselves, all words, and their beginnings. */
export type KnownWords = {
  readonly names: { readonly has: (word: string) => boolean };
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
};

/** The words of a folded name in comparable form, without those without meaning. */
export function countryWords(folded: string, known: KnownWords): readonly string[] {
  return plainWords(folded)
    .map((word) => commonOrName(word, known) ?? withoutEnding(word))
    .filter((word) => word !== "");
}

/** The words of a folded text in the form of `countryWords`; null if one of them is in no name. */
export function knownWords(folded: string, known: KnownWords): readonly string[] | null {
  const words: string[] = [];
  for (const word of plainWords(folded)) {
    const found = commonOrName(word, known) ?? wordOfNames(word, known);
    if (found === undefined) return null;
    if (found !== "") words.push(found);
  }
  return words;
}

/** The letter of a common word, or the name that the word is or is derived from. */
function commonOrName(word: string, { names, beginnings }: KnownWords): string | undefined {
  const letter = letterOf(word);
  if (letter !== undefined || !beginnings.has(beginningOf(word))) return letter;
  return firstOrigin(word, (each) => names.has(each));
}

function wordOfNames(word: string, { words, beginnings }: KnownWords): string | undefined {
  if (words.has(word)) return word;
  if (!beginnings.has(beginningOf(word))) return undefined;
  return firstOrigin(word, (each) => words.has(each));
}

/** The first wanted origin of a word, most often the word itself. */
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

/** Whether a folded word means a republic, in any grammatical case. */
export function isRepublic(word: string): boolean {
  return wholeRepublic.test(withoutKazakhLetters(word));
}

export function beginningOf(word: string): string {
  return word.slice(0, 3);
}

/** A folded text without common words. */
export function withoutCommonWords(folded: string): string {
  return folded
    .split(" ")
    .filter((word) => letterOf(withoutKazakhLetters(word)) === undefined)
    .join(" ");
}

/** A word, and everything it may be derived from. */
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
