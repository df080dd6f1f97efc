/**
 * What a look at the letters of a text tells, as bits, cheap enough to be asked about every name and note of a sheet.
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
  /** Words that stand in place of a name. */
  placeholder: 16,
  /** The colons, dots and strokes of dates and hours. */
  ofDates: 32,
  /** A single letter beside another single one: initials, or an abbreviation with dots. */
  initials: 64,
  /** A word that begins with a small letter. */
  small: 128,
} as const;

/** The number of digits stands above the bits, as far as this. */
const DIGIT = 256;
const MOST_DIGITS = 63;

/** How many digits a text has by its traits. */
export function digitsIn(traits: number): number {
  return traits >>> 8;
}

/** Letters of Latin and Cyrillic that are looked at. */
const KNOWN = 0x530;

/** Three letters in a row that show a word of signing, or one in place of a name. */
const triples = {
  signing: "одп асш спо утв сог қол іте sig app",
  placeholder: "вак vac бос",
} as const;

const letters = [...new Set(Object.values(triples).join(" ").replaceAll(" ", ""))];

/** What each letter or mark brings in by itself. */
const traitsOfCode = new Uint8Array(KNOWN).fill(trait.strange);
/** The letters of the triples by numbers of five bits, whatever the case; all others are 0. */
const numberOfCode = new Uint8Array(KNOWN);
const isSmallCode = new Uint8Array(KNOWN);
const traitsOfTriple = new Uint8Array(2 ** 15);

for (let code = 0; code < KNOWN; code++) {
  if (!isKnownLetter(code)) continue;
  traitsOfCode[code] = trait.letter;
  const letter = String.fromCharCode(code);
  isSmallCode[code] = Number(letter !== letter.toUpperCase());
}
for (const mark of ` .'"-^@$~\`)]}\\0123456789`) traitsOfCode[mark.charCodeAt(0)] = 0;
for (const mark of "([{,;|+=<>*#&%!?«»") traitsOfCode[mark.charCodeAt(0)] = trait.divider;
for (const mark of ":/") traitsOfCode[mark.charCodeAt(0)] = trait.divider | trait.ofDates;
traitsOfCode[".".charCodeAt(0)] = trait.ofDates;
traitsOfCode["_".charCodeAt(0)] = trait.signing;
for (const [index, letter] of letters.entries())
  for (const each of [letter, letter.toUpperCase()]) numberOfCode[each.charCodeAt(0)] = index + 1;
for (const [name, list] of Object.entries(triples))
  for (const triple of list.split(" "))
    traitsOfTriple[[...triple].reduce((sum, letter) => sum * 32 + letters.indexOf(letter) + 1, 0)] =
      trait[name as keyof typeof triples];

/** The traits of a text, and the number of its digits (`digitsIn`). */
export function traitsOf(text: string): number {
  let traits = 0;
  let triple = 0;
  let digits = 0;
  let lengthOfWord = 0;
  let isAfterInitial = false;
  let isJoined = false;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const ofCode = code < KNOWN ? (traitsOfCode[code] ?? trait.strange) : traitsOfMark(text, index);
    if (ofCode === trait.strange) return ofCode;
    traits |= ofCode;
    triple = ((triple << 5) | (numberOfCode[code] ?? 0)) & 0x7fff;
    traits |= traitsOfTriple[triple] ?? 0;
    if (code >= ZERO && code <= NINE) digits++;
    else if (code === HYPHEN && before === SPACE) traits |= trait.divider;
    before = code;
    if (ofCode === trait.letter) {
      if (lengthOfWord++ === 0 && !isJoined && isSmallCode[code] === 1) traits |= trait.small;
      continue;
    }
    isJoined = lengthOfWord > 0 && (code === HYPHEN || code === APOSTROPHE || code === BACKTICK);
    if (lengthOfWord === 1 && isAfterInitial) traits |= trait.initials;
    if (lengthOfWord > 0) isAfterInitial = lengthOfWord === 1;
    lengthOfWord = 0;
  }
  if (lengthOfWord === 1 && isAfterInitial) traits |= trait.initials;
  return traits + Math.min(digits, MOST_DIGITS) * DIGIT;
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
const SPACE = " ".charCodeAt(0);
const HYPHEN = "-".charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const BACKTICK = "`".charCodeAt(0);

function isKnownLetter(code: number): boolean {
  const isLatin = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isLatin || (code >= 0x400 && code < 0x482) || (code >= 0x48a && code < KNOWN);
}
