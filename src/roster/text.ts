/** Letters that look the same in both scripts, Latin to Cyrillic. Small letters only. */
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

/** Kazakh letters and the Russian ones people type for them. */
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
 * The form in which texts are compared: small letters, ё as е, single spaces, no punctuation, dotted abbreviations
 * joined ("Ф.И.О." and "ФИО" are the same), and words that mix Latin and Cyrillic letters in one script.
 */
export function fold(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}№]+/gu, " ")
    .trim()
    .split(" ");
  return joinInitials(words.map(inOneScript)).join(" ");
}

/** A folded text with Kazakh letters written as their Russian look-alikes: "қызметкер" and "кызметкер" are the same. */
export function withoutKazakhLetters(folded: string): string {
  return folded.replace(/[әғқңөұүһі]/g, (letter) => russianFor[letter] ?? letter);
}

/** "ф", "и", "о" become "фио"; a single letter between longer words stays. */
function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let afterInitial = false;
  for (const word of words) {
    const isInitial = /^\p{L}\p{M}*$/u.test(word);
    if (isInitial && afterInitial) joined.push(`${joined.pop() ?? ""}${word}`);
    else joined.push(word);
    afterInitial = isInitial;
  }
  return joined;
}

/**
 * A word with letters of both scripts is a typing slip. It belongs to the script of those letters that exist in only
 * one of them, and to Cyrillic where all of them could be either.
 */
function inOneScript(word: string): string {
  const latin = word.match(/[a-z]/g) ?? [];
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  if (latin.length === 0 || cyrillic.length === 0) return word;
  const isLatin =
    latin.some((letter) => !(letter in lookAlikes)) && cyrillic.every((letter) => letter in lookAlikesBack);
  return isLatin
    ? word.replace(/\p{Script=Cyrillic}/gu, (letter) => lookAlikesBack[letter] ?? letter)
    : word.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter);
}

/**
 * A pattern for texts that begin with one of the words, with the same tolerance as `fold` and far cheaper: it is asked
 * about every row of a sheet.
 */
export function beginsWithAnyOf(words: readonly string[]): RegExp {
  const loose = words.map((word) => [...fold(word)].map(variantsOf).join(""));
  return new RegExp(`^[\\s"'«(]*(?:${loose.join("|")})(?![a-zа-яёәғқңөұүһі])`, "i");
}

/** A letter with everything people type for it, as a class of a pattern; a space stands for any run of them. */
function variantsOf(letter: string): string {
  if (letter === " ") return "\\s+";
  const plain = russianFor[letter] ?? letter;
  const kazakh = Object.keys(russianFor).filter((candidate) => russianFor[candidate] === plain);
  const yo = plain === "е" ? ["ё"] : [];
  const variants = [letter, plain, ...kazakh, ...yo];
  const latin = variants.map((variant) => lookAlikesBack[variant] ?? lookAlikes[variant] ?? variant);
  return `[${[...new Set([...variants, ...latin])].join("")}]`;
}
