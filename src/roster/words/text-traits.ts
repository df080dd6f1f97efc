/**
 * Traits of the letters of a text, as bits, cheap enough to compute for every note of a sheet. A missing trait is certain;
 * a present one may be a false positive.
 */
export const trait = {
  /** A character not covered here, so the text has to be read in full. */
  strange: 1,
  letter: 2,
  /** A mark after which something other than a name may follow. */
  divider: 4,
  /** Words of a place to sign. */
  signing: 8,
  /** The colons, dots and slashes of dates and times. */
  ofDates: 16,
} as const;

/** Exclusive upper bound of the covered characters: Latin and Cyrillic. */
const KNOWN = 0x530;

/** Three consecutive letters that indicate a word of signing. */
const signing = "одп асш спо утв сог қол іте sig app".split(" ");

/** A hyphen joins words, but after a space it divides them. */
const DIVIDING_HYPHEN = " -";

/** The characters of these sequences, each with a number below 32; all others have 0. */
const inRow = new Map(
  [...new Set(DIVIDING_HYPHEN + signing.join(""))].map((letter, index) => [letter, index + 1]),
);
const traitsOfTriple = new Uint8Array(2 ** 15);

/** The traits of each character, with its number in the upper byte, regardless of case. */
const looks = new Uint16Array(KNOWN).fill(trait.strange);

for (let code = 0; code < KNOWN; code++) if (isKnownLetter(code)) looks[code] = trait.letter;
for (const mark of ` .'"-^@$~\`)]}\\0123456789`) looks[mark.charCodeAt(0)] = 0;
for (const mark of "([{,;|+=<>*#&%!?«»") looks[mark.charCodeAt(0)] = trait.divider;
for (const mark of ":/") looks[mark.charCodeAt(0)] = trait.divider | trait.ofDates;
looks[".".charCodeAt(0)] = trait.ofDates;
looks["_".charCodeAt(0)] = trait.signing;
for (const [letter, number] of inRow)
  for (const code of new Set([letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)]))
    looks[code] = (looks[code] ?? 0) | (number << 8);
for (const triple of signing) traitsOfTriple[placeOf(triple)] = trait.signing;
for (let before = 0; before < 2 ** 5; before++)
  traitsOfTriple[(before << 10) | placeOf(DIVIDING_HYPHEN)] = trait.divider;

function placeOf(inARow: string): number {
  return [...inARow].reduce((place, letter) => (place << 5) | (inRow.get(letter) ?? 0), 0);
}

export function traitsOf(text: string): number {
  let traits = 0;
  let triple = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const look = code < KNOWN ? (looks[code] ?? trait.strange) : traitsOfMark(text, index);
    triple = ((triple << 5) | (look >>> 8)) & 0x7fff;
    traits |= look | (traitsOfTriple[triple] ?? 0);
  }
  return traits & 0xff;
}

export function digitsIn(text: string): number {
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) digits++;
  }
  return digits;
}

/** Whether a text may have letters; phone numbers, totals and most dates certainly have none. */
export function mayHoldLetters(text: string): boolean {
  return /[A-\uffff]/.test(text);
}

/** Whether a text has something that is not looked at here, so that it has to be read in full. */
export function isStrange(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const look = code < KNOWN ? (looks[code] ?? trait.strange) : traitsOfMark(text, index);
    if ((look & trait.strange) !== 0) return true;
  }
  return false;
}

/** Dashes and quotation marks divide words, and so does "№". */
function traitsOfMark(text: string, index: number): number {
  const mark = text.charAt(index);
  if (mark === "№") return isOfNumber(text, index) ? trait.divider : trait.strange;
  return "–—“”„’".includes(mark) ? trait.divider : trait.strange;
}

const ofNumber = /№\s?\d/y;

/** "№ 5" and "№5", and not "цех№5". */
function isOfNumber(text: string, index: number): boolean {
  ofNumber.lastIndex = index;
  return ofNumber.test(text) && !/\p{L}/u.test(text.charAt(index - 1));
}

const ZERO = "0".charCodeAt(0);
const NINE = "9".charCodeAt(0);

function isKnownLetter(code: number): boolean {
  const isLatin = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isLatin || (code >= 0x400 && code < 0x482) || (code >= 0x48a && code < KNOWN);
}
