import { beginsLikeNoName } from "./row-words";
import { isTelling, TELLING, withLetter } from "./telling-words";
import { beginningsOf, CLASSED, letterClassOf } from "./text";

/** What a letter or a mark is in a name; a letter has its class below. Everything else is in no name, and is 0. */
const CLASS = 63;
const LETTER = 64;
const SMALL = 128;
const MARK = 256;
/** Joins what stands behind it to the word before. */
const JOINING = 512;
const HYPHEN = 1024;

const looks = new Uint16Array(CLASSED);
for (let code = 0; code < CLASSED; code++) {
  const letter = String.fromCharCode(code);
  if (/\p{L}/u.test(letter) && letterClassOf(code) !== 0)
    looks[code] = letterClassOf(code) | LETTER | (/\p{Lu}/u.test(letter) ? 0 : SMALL);
}
for (const mark of ` ."^@$~)]}\\`) looks[mark.charCodeAt(0)] = MARK;
for (const mark of "'`") looks[mark.charCodeAt(0)] = MARK | JOINING;
looks["-".charCodeAt(0)] = MARK | JOINING | HYPHEN;

/** Words that stand in place of a name, by three letters somewhere in a word. */
const placeholders = beginningsOf(["вакан", "vacan", "бос"]);
const THREE_LETTERS = 64 ** 3 - 1;

/**
 * Most names show what they are: words with capitals, blanks and dots, none of which begins like one of another meaning.
 * Asked about every row, so that one look at each letter has to do.
 */
export function isNameAtAGlance(text: string): boolean {
  if (beginsLikeNoName(text)) return false;
  let letters = 0;
  let length = 0;
  let isJoined = false;
  let hasLetters = false;
  for (let index = 0; index < text.length; index++) {
    const look = looks[text.charCodeAt(index)] ?? 0;
    if ((look & LETTER) !== 0) {
      if (length === 0 && !isJoined && (look & SMALL) !== 0) return false;
      letters = withLetter(letters, look & CLASS);
      length++;
      if (placeholders[letters & THREE_LETTERS] === 1) return false;
      if (length === TELLING && isTelling(letters, length)) return false;
      hasLetters = true;
      continue;
    }
    if (look === 0 || (length === 0 && (look & HYPHEN) !== 0)) return false;
    if (length > 0 && length < TELLING && isTelling(letters, length)) return false;
    isJoined = length > 0 && (look & JOINING) !== 0;
    letters = 0;
    length = 0;
  }
  const isShort = length > 0 && length < TELLING;
  return hasLetters && !(isShort && isTelling(letters, length));
}
