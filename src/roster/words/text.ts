/** Letters that look the same in both scripts, Latin to Cyrillic; lower case only. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};

const lookAlikesBack: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(lookAlikes).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** Kazakh letters, and the Russian ones typed in their place. */
const russianFor: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

/**
 * The form in which texts are compared: lower case, ё as е, single spaces, no punctuation, dotted abbreviations joined
 * ("Ф.И.О." and "ФИО" are the same), and words that mix Latin and Cyrillic letters put into one script.
 */
export function fold(text: string): string {
  if (PLAIN_WORDS.test(text)) return text;
  const small = text.toLowerCase();
  const words = KEYBOARD.test(small) ? small.replace(BETWEEN_WORDS, " ") : withoutMarks(text);
  return joinInitials(words.trim().split(" ").map(inOneScript)).join(" ");
}

/** Words of one script in small letters are as they should be; nearly all of our own lists of words are. */
const PLAIN_WORDS = /^(?:[а-яәғқңөұүһі]{2,}(?: [а-яәғқңөұүһі]{2,})*|[a-z]{2,}(?: [a-z]{2,})*)$/;

/** Fast path for characters that nearly every cell consists of, which takes a third of the time. */
const KEYBOARD = /^[ -~а-яәғқңөұүһі]*$/;
const BETWEEN_WORDS = /[^a-z0-9а-яәғқңөұүһі]+/g;

function withoutMarks(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}№]+/gu, " ");
}

/** A folded text with Kazakh letters replaced by Russian look-alikes: "қызметкер" and "кызметкер" are the same. */
export function withoutKazakhLetters(folded: string): string {
  return folded.replace(/[әғқңөұүһі]/g, (letter) => russianFor[letter] ?? letter);
}

/** The form for loose comparison: folded, with Kazakh letters replaced by Russian ones. */
export function comparable(text: string): string {
  return withoutKazakhLetters(fold(text));
}

/** A folded text with Latin letters replaced by Cyrillic look-alikes. */
export function inCyrillicLooks(folded: string): string {
  return folded.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter);
}

/** Exclusive upper bound of the characters with a letter class. */
export const CLASSED = 0x530;
const LAST_ASCII = 0x7f;
const FIRST_CYRILLIC = 0x400;
const classes = new Uint8Array(CLASSED);

/**
 * The class of a letter or digit, below 64: characters that `fold` and `withoutKazakhLetters` may make equal share one. 0
 * for anything that separates words.
 */
export function letterClassOf(code: number): number {
  return classes[code] ?? 0;
}

const classOfLetter = new Map<string, number>();
for (let code = 0; code < CLASSED; code = code === LAST_ASCII ? FIRST_CYRILLIC : code + 1) {
  const small = String.fromCharCode(code).toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(small)) continue;
  const alike = lookAlikes[small] ?? small;
  const letter = alike === "ё" ? "е" : (russianFor[alike] ?? alike);
  if (!classOfLetter.has(letter)) classOfLetter.set(letter, 1 + (classOfLetter.size % 63));
  classes[code] = classOfLetter.get(letter) ?? 0;
}

/** A letter with its combining marks. */
const LONGEST_INITIAL = 3;

/** "ф", "и", "о" become "фио"; a single letter between longer words stays. */
function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let afterInitial = false;
  for (const word of words) {
    const isInitial = word.length <= LONGEST_INITIAL && /^\p{L}\p{M}*$/u.test(word);
    if (isInitial && afterInitial) joined.push(`${joined.pop() ?? ""}${word}`);
    else joined.push(word);
    afterInitial = isInitial;
  }
  return joined;
}

const LATIN = /[a-z]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Corrects a word with letters of both scripts, which is a typing error. Its script is that of the letters that exist in
 * only one of them, or Cyrillic if all letters exist in both.
 */
function inOneScript(word: string): string {
  // A cheap exit: runs for every word, and nearly all are in one script.
  if (!LATIN.test(word) || !CYRILLIC.test(word)) return word;
  const latin = word.match(/[a-z]/g) ?? [];
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  const isLatin =
    latin.some((letter) => !(letter in lookAlikes)) && cyrillic.every((letter) => letter in lookAlikesBack);
  return isLatin
    ? word.replace(/\p{Script=Cyrillic}/gu, (letter) => lookAlikesBack[letter] ?? letter)
    : word.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter);
}

/**
 * Returns a test of whether a text begins with one of the words, with the tolerance of `fold` but far cheaper: it runs for
 * every row of a sheet, so it compares the first two letters before trying the pattern.
 */
export function beginsWithAnyOf(words: readonly string[]): (text: string) => boolean {
  const loose = words.map((word) => [...fold(word)].map(patternOf).join(""));
  const pattern = new RegExp(`^[\\s"'«(–—*-]*(?:${loose.join("|")})(?![a-zа-яёәғқңөұүһі])`, "i");
  const beginnings = beginningsOf(words);
  return (text) => mayBeginWith(beginnings, text) && pattern.test(text);
}

/** The beginnings of words, for `mayBeginWith`. */
export function beginningsOf(words: readonly string[]): Uint8Array {
  const beginnings = new Uint8Array(PLACES);
  for (const word of words) beginnings[placeOf(fold(word))] = 1;
  return beginnings;
}

/** Whether a text may begin with one of the words, by three letters, after any spaces and marks. */
export function mayBeginWith(beginnings: Uint8Array, text: string): boolean {
  return beginnings[placeOf(text)] === 1 || startsWithoutLetter(text);
}

/**
 * Whether any word of a text (of two letters or more) may have one of these beginnings. True if it contains other letters
 * than those covered.
 */
export function mayHoldLike(beginnings: Uint8Array, text: string): boolean {
  let isBetween = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > LAST_ASCII && !isCyrillic(code) && code !== NO_BREAK_SPACE) return true;
    const isFirst = isBetween && letterClassOf(code) !== 0;
    isBetween = letterClassOf(code) === 0;
    if (!isFirst || classAt(text, index + 1) === 0) continue;
    if (classAt(text, index + 2) === 0 || beginnings[placeOf(text, index)] === 1) return true;
  }
  return false;
}

const NO_BREAK_SPACE = 0xa0;

/**
 * Whether a word of a text has one of these beginnings, of three letters or of a whole word of two. Digits and marks
 * divide words.
 */
export function holdsBeginning(beginnings: Uint8Array, text: string): boolean {
  let letters = 0;
  for (let index = 0; index <= text.length; index++) {
    const letter = text.charCodeAt(index) < FIRST_LETTER ? 0 : classAt(text, index);
    letters = ((letters << 6) | letter) & FOUR_LETTERS;
    // The first of the four is 0 where a word begins.
    if (letters < PLACES && beginnings[letters] === 1) return true;
  }
  return false;
}

/** A slot for each three letter classes. The third is 0 for words of two letters. */
const PLACES = 64 ** 3;
const FOUR_LETTERS = 64 ** 4 - 1;

function placeOf(text: string, from = 0): number {
  return (classAt(text, from) << 12) | (classAt(text, from + 1) << 6) | classAt(text, from + 2);
}

function classAt(text: string, index: number): number {
  return index < text.length ? letterClassOf(text.charCodeAt(index)) : 0;
}

/** Whether a text begins with a space or mark instead of a letter. */
function startsWithoutLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < FIRST_LETTER || (first > LAST_LATIN && !isCyrillic(first));
}

const FIRST_LETTER = "A".charCodeAt(0);
const LAST_LATIN = "z".charCodeAt(0);

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x530;
}

/** A letter, and the letters typed in its place. */
function variantsOf(letter: string): readonly string[] {
  const plain = russianFor[letter] ?? letter;
  const kazakh = Object.keys(russianFor).filter((candidate) => russianFor[candidate] === plain);
  const yo = plain === "е" ? ["ё"] : [];
  const variants = [letter, plain, ...kazakh, ...yo];
  const latin = variants.map((variant) => lookAlikesBack[variant] ?? lookAlikes[variant] ?? variant);
  return [...new Set([...variants, ...latin])];
}

/** A letter with its variants as a character class; a space matches any run of spaces and hyphens. */
function patternOf(letter: string): string {
  return letter === " " ? "[\\s-]+" : `[${variantsOf(letter).join("")}]`;
}
