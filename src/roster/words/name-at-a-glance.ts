import { beginningsOfNoNames, beginsLikeNoName } from "./row-words";
import { isTelling, TELLING, withLetter } from "./telling-words";
import { beginningsOf, CLASSED, letterClassOf } from "./text";

/** Bits for characters in names, with the class of a letter in the low bits. 0 for characters that are not in names. */
const CLASS = 63;
const LETTER = 64;
const SMALL = 128;
const MARK = 256;
/** Joins the next part to the previous word. */
const JOINING = 512;
const HYPHEN = 1024;
/** The third letter of a placeholder for a name. */
const THIRD = 2048;

const looks = new Uint16Array(CLASSED);
for (let code = 0; code < CLASSED; code++) {
  const letter = String.fromCharCode(code);
  if (/\p{L}/u.test(letter) && letterClassOf(code) !== 0)
    looks[code] =
      letterClassOf(code) |
      LETTER |
      (/\p{Lu}/u.test(letter) ? 0 : SMALL) |
      (/[kкқcс]/i.test(letter) ? THIRD : 0);
}
for (const mark of ` ."^@$~)]}\\`) looks[mark.charCodeAt(0)] = MARK;
for (const mark of "'`") looks[mark.charCodeAt(0)] = MARK | JOINING;
looks["-".charCodeAt(0)] = MARK | JOINING | HYPHEN;

/** Placeholders for a name, by three letters anywhere in a word. */
const placeholders = beginningsOf(["вак", "vac", "бос"]);
const THREE_LETTERS = 64 ** 3 - 1;

/**
 * Whether a text is obviously a name: capitalised words, spaces and dots, with no word that begins like one of another
 * meaning. Runs for every row, so it makes one pass over the letters and only keeps the first letters of each word.
 */
export function isNameAtAGlance(text: string): boolean {
  const end = text.length;
  let isJoined = false;
  for (let index = 0; index < end; index++) {
    let look = looks[text.charCodeAt(index)] ?? 0;
    if ((look & LETTER) === 0) {
      if (index === 0 || look === 0 || (look & HYPHEN) !== 0) return false;
      isJoined = false;
      continue;
    }
    if (!isJoined && (look & SMALL) !== 0) return false;
    const begin = index++;
    let letters = look & CLASS;
    for (const first = begin + TELLING; index < end && index < first; index++) {
      look = looks[text.charCodeAt(index)] ?? 0;
      if ((look & LETTER) === 0) break;
      letters = withLetter(letters, look & CLASS);
      if (isInPlaceOfName(look, letters)) return false;
    }
    const length = index - begin;
    if (isTelling(letters, length)) return false;
    if (begin === 0 && isNoNameBy(text, letters, length)) return false;
    for (; index < end && (look & LETTER) !== 0; index++) {
      look = looks[text.charCodeAt(index)] ?? 0;
      if ((look & LETTER) === 0) break;
      letters = withLetter(letters, look & CLASS);
      if (isInPlaceOfName(look, letters)) return false;
    }
    if (look === 0) return false;
    isJoined = (look & JOINING) !== 0;
  }
  return end > 0;
}

/** Whether the last three letters are those of a placeholder. */
function isInPlaceOfName(look: number, letters: number): boolean {
  return (look & THIRD) !== 0 && placeholders[letters & THREE_LETTERS] === 1;
}

/** Whether a text may begin with something other than a name; uses the first three letters if already known. */
function isNoNameBy(text: string, letters: number, length: number): boolean {
  return length < 3 ? beginsLikeNoName(text) : beginningsOfNoNames[letters >> (6 * (length - 3))] === 1;
}
