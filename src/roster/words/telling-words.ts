import { besideNames, doubtful, gone, soleTraders } from "./doubts";
import { amongSpaces } from "./phrases";
import { phrases } from "./status-phrases";
import { letterClassOf } from "./text";
import { trait, traitsOf } from "./text-traits";

/** Letters with which the longest word of a phrase begins: without a word that begins so a text does not say it. */
export const TELLING = 5;
const BITS = 6;

/** How telling words begin: by three letters, which rules nearly every word out, and by all that are asked about. */
type Beginnings = { readonly three: Uint8Array; readonly all: ReadonlySet<number> };

/** Made at the first question. */
let tellingBeginnings: Beginnings | undefined;

function beginningsOfPhrases(): Beginnings {
  const three = new Uint8Array(2 ** (3 * BITS));
  const all = new Set<number>();
  const everyClass = Array.from({ length: 2 ** BITS }, (_, index) => index);
  const told = [...phrases.map(([, texts]) => texts), gone, doubtful, besideNames, soleTraders];
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

/** The first letters of a word by their classes, with one more behind them. */
export function withLetter(letters: number, letter: number): number {
  return (letters << BITS) | letter;
}

function firstThree(letters: number): number {
  return letters >> (BITS * (TELLING - 3));
}

/** Says whether a word of so many letters begins like one of status by the first of them. */
export function isTelling(letters: number, length: number): boolean {
  tellingBeginnings ??= beginningsOfPhrases();
  const { three, all } = tellingBeginnings;
  const begun = length < TELLING ? letters << (BITS * (TELLING - length)) : letters;
  return three[firstThree(begun)] === 1 && all.has(begun);
}

/**
 * Says whether a text surely says nothing of status, by how its words begin. Notes are asked about in every row, and
 * reading one costs a hundred times as much.
 */
export function saysNoStatus(text: string): boolean {
  return (traitsOf(text) & trait.strange) === 0 && !isToldByWords(text, true);
}

/** The same where single letters are initials of a name. */
export function mayTellStatus(text: string): boolean {
  return (traitsOf(text) & trait.strange) !== 0 || beginsLikeStatus(text);
}

/** Says whether a word of a text begins like one of status. Letters that are not known here stand between words. */
export function beginsLikeStatus(text: string): boolean {
  return isToldByWords(text, false);
}

/** Single letters in a row may be those of an abbreviation: "г.п.х". */
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
