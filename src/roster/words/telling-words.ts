import { besideNames, doubtful, gone, soleTraders } from "./doubts";
import { amongSpaces } from "./phrases";
import { phrases } from "./status-phrases";
import { letterClassOf } from "./text";
import { isStrange } from "./text-traits";

/** Letters of the longest word of a phrase that are compared: a text without a word beginning like it lacks the phrase. */
export const TELLING = 5;
const BITS = 6;

/** Beginnings of such words: by three letters, which rules out nearly every word, and by all compared letters. */
type Beginnings = { readonly three: Uint8Array; readonly all: ReadonlySet<number> };

/** Built on first use. */
let tellingBeginnings: Beginnings | undefined;

function beginningsOfPhrases(): Beginnings {
  const three = new Uint8Array(2 ** (3 * BITS));
  const all = new Set<number>();
  const everyClass = Array.from({ length: 2 ** BITS }, (_, index) => index);
  const told = [
    ...phrases.map(([, texts]) => texts),
    ...[gone, doubtful, besideNames, soleTraders],
    // A form of firms that beside a name would be initials.
    "ао",
    // "гр. Узбекистана"
    "гр",
  ];
  for (const phrase of told.join(", ").split(", ")) {
    const words = phrase
      .split(" ")
      .map((word) => ({ isWhole: !word.endsWith("*"), word: amongSpaces(word).trim() }));
    const { word, isWhole } = words.reduce((one, other) =>
      other.word.length > one.word.length ? other : one,
    );
    const classes = Array.from({ length: TELLING }, (_, index) => {
      const isBehind = index >= word.length;
      return isBehind ? (isWhole ? [0] : everyClass) : [letterClassOf(word.charCodeAt(index))];
    });
    const beginnings = classes.reduce<readonly number[]>(
      (begun, next) => begun.flatMap((letters) => next.map((letter) => withLetter(letters, letter))),
      [0],
    );
    for (const letters of beginnings) {
      three[firstThree(letters)] = 1;
      all.add(letters);
    }
  }
  return { three, all };
}

/** Appends the class of a letter to the packed first letters of a word. */
export function withLetter(letters: number, letter: number): number {
  return (letters << BITS) | letter;
}

function firstThree(letters: number): number {
  return letters >> (BITS * (TELLING - 3));
}

/** Whether a word, given by its packed first letters and its length, begins like a status word. */
export function isTelling(letters: number, length: number): boolean {
  tellingBeginnings ??= beginningsOfPhrases();
  const { three, all } = tellingBeginnings;
  const begun = length < TELLING ? letters << (BITS * (TELLING - length)) : letters;
  return three[firstThree(begun)] === 1 && all.has(begun);
}

/**
 * Whether a text certainly mentions no status, by the beginnings of its words. Notes are tested in every row, and reading
 * one costs a hundred times as much.
 */
export function saysNoStatus(text: string): boolean {
  return !isStrange(text) && !isToldByWords(text, true);
}

/** The inverse for names, in which single letters are initials. */
export function mayTellStatus(text: string): boolean {
  return isStrange(text) || beginsLikeStatus(text);
}

/** Whether a word of a text begins like a status word. Unknown letters separate words. */
export function beginsLikeStatus(text: string): boolean {
  return isToldByWords(text, false);
}

/** Consecutive single letters may be an abbreviation: "г.п.х". */
function isToldByWords(text: string, mayBeAbbreviated: boolean): boolean {
  let letters = 0;
  let length = 0;
  let isAfterSingle = false;
  for (let index = 0; index <= text.length; index++) {
    const letter = index < text.length ? letterClassOf(text.charCodeAt(index)) : 0;
    if (letter !== 0) {
      if (length++ < TELLING) letters = withLetter(letters, letter);
      continue;
    }
    if (length === 0) continue;
    const isSingle = length === 1;
    if ((mayBeAbbreviated && isSingle && isAfterSingle) || isTelling(letters, length)) return true;
    isAfterSingle = isSingle;
    letters = 0;
    length = 0;
  }
  return false;
}
