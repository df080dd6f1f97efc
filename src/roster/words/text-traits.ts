/**
 * What a look at the letters of a text tells, as bits, cheap enough to be asked about every note of a sheet.
 * A trait that is missing is surely missing; one that is there may turn out to be none when the text is read.
 */
export const trait = {
  /** A letter, digit or mark that is not looked at here: everything about the text is to be read in full. */
  strange: 1,
  letter: 2,
  /** A mark behind which something else than a name may be said. */
  divider: 4,
  /** Words of a place to sign in. */
  signing: 8,
  /** The colons, dots and strokes of dates and hours. */
  ofDates: 16,
} as const;

/** Letters of Latin and Cyrillic that are looked at. */
const KNOWN = 0x530;

/** Three letters in a row that show a word of signing. */
const signing = "одп асш спо утв сог қол іте sig app".split(" ");

/** A hyphen joins words, and divides them behind a blank. */
const DIVIDING_HYPHEN = " -";

/** The letters and marks that are looked for in a row, each with a number below 32; all others have 0. */
const inRow = new Map(
  [...new Set(DIVIDING_HYPHEN + signing.join(""))].map((letter, index) => [letter, index + 1]),
);
const traitsOfTriple = new Uint8Array(2 ** 15);

/** What each letter or mark brings in by itself, and in the upper byte its number, whatever the case. */
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

/** The traits of a text. */
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

/** How many digits a text has. */
export function digitsIn(text: string): number {
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) digits++;
  }
  return digits;
}

/** Says whether a text may hold letters; surely none stand in telephones, sums and most dates. */
export function mayHoldLetters(text: string): boolean {
  return /[A-\uffff]/.test(text);
}

/** Dashes and quotation marks divide words; so does the sign of a number before one. */
function traitsOfMark(text: string, index: number): number {
  const mark = text.charAt(index);
  if (mark === "№")
    return /^[^\p{L}]?№\s?\d/u.test(text.slice(Math.max(0, index - 1), index + 3))
      ? trait.divider
      : trait.strange;
  return "–—“”„’".includes(mark) ? trait.divider : trait.strange;
}

const ZERO = "0".charCodeAt(0);
const NINE = "9".charCodeAt(0);

function isKnownLetter(code: number): boolean {
  const isLatin = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isLatin || (code >= 0x400 && code < 0x482) || (code >= 0x48a && code < KNOWN);
}
