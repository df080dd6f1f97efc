import { citizenshipBeside } from "./citizenship-beside";
import { MemoByValue } from "./memo-by-value";
import { isParticle } from "./name-shape";
import { beginsLikeStatus, mayTellStatus, saysNoStatus } from "./telling-words";
import { trait, traitsOf } from "./text-traits";
import { isSoleTrader, tellsStatus } from "./person-status";

/** The status written before or after a name; "" if none. */
export function asideOf(text: string): string {
  const last = text.slice(-1);
  const [, words, number] = last >= "0" && last <= "9" ? (numbered.exec(text) ?? []) : [];
  if (words === undefined || number === undefined) return asides.of(text);
  const aside = asides.of(words + ANY_NUMBER);
  return aside.endsWith(ANY_NUMBER) ? aside.slice(0, -ANY_NUMBER.length) + number : aside;
}

/** "Работник 17": read as "Работник 1", so that a list of such names is read once; but not a year. */
const numbered = /^(\D*[^\d.,/-])(?!(?:19|20)\d\d$)(\d{1,6})$/;
const ANY_NUMBER = "1";

/** Cached across recalculations; "Вакансия" is in many rows. */
const asides = new MemoByValue((text) => readAside(String(text)));

/** The same for a sentence: "(ув?)" without its brackets. */
export function asideShown(text: string): string {
  return asideOf(text).replace(/^[\s([{,;:/|–—-]+|[\s)\]},;:/|–—-]+$/gu, "");
}

function readAside(text: string): string {
  if (writtenByPlan.test(text)) return "";
  const plain = plainNameIn(text);
  const { from, to } = plain ?? longestNameIn(text);
  const said = text.slice(0, from) + text.slice(to);
  // "НЕ РАБОТАЕТ ОМАРОВ ЯН": only several words together are a status.
  const isSaidByAll =
    plain === null && !saysNoStatus(text) && !tellsStatus(said) && tellsStatus(withoutSurnames(text));
  return isSaidByAll ? text : said;
}

/** Names that a plan gives to people whom it adds. */
const writtenByPlan =
  /^(?:(?:новый работник|new employee|жаңа жұмыскер) \d+ \((?:план|plan|жоспар)\)|KZ_Plan \d+\.\d+)$/iu;

/** The text after a plain name, for columns that may hold other texts than names. */
export function asideBehind(text: string): string {
  const name = plainNameIn(text);
  return name === null ? "" : text.slice(name.to);
}

/** A name without a status: "Омаров Я. (уволен)", "Омаров Я. – уволен" and "Омаров Я." are the same person. */
export function bareName(text: string): string {
  const { from, to } = plainNameIn(text) ?? longestNameIn(text);
  const name = text.slice(from, to);
  const last = name.trimEnd().slice(-1);
  const bare = last === ")" || last === "]" ? name.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "") : name;
  return bare.trim() === "" ? text : bare;
}

/** A part of a text; `to` is exclusive. */
type Part = { readonly from: number; readonly to: number };

/** One word each: "Кызы-Омарова", "О'Нил", "Я.". */
const word = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`-][\p{L}\p{M}]+)*\.?/gu;

/** Marks and digits that are never part of a name, unlike dots, apostrophes, quotation marks and hyphens. */
const marks = "([{,;:/|\\d+=<>*#&%!?–—";
const mark = new RegExp(`[${marks}]|\\s-`);
const between = new RegExp(`(?:(?!\\s-)[^${marks}])+`, "g");

/** Text that is certainly not a name: a footnote mark, a date, or lower-case words: "(до 15.01.2026)", "(бывший)", "(ув.)". */
const ofItsOwn =
  /[*¹²³⁴-⁹]\s*$|\d\D\d|(^|[\s(])\?+([\s)]|$)|[\s([{,;:/|–—-]([а-яёәғқңөұүһіa-z]{3}|ув\.?\s*([)\]}]|$))/;

/** The name at the beginning of a text, which is the common case; null if a quick look does not show it. */
function plainNameIn(text: string): Part | null {
  const at = text.search(mark);
  const head = at === -1 ? text : text.slice(0, at);
  const traits = traitsOf(head);
  const isOfLetters = (traits & trait.letter) !== 0 && (traits & trait.strange) === 0 && !isMark(head, text);
  const isWritten =
    !beginsSmall.test(head) || !capital.test(text) || head.split(blanks).every(isWrittenAsName);
  return isOfLetters && isWritten && !beginsLikeStatus(head)
    ? { from: 0, to: endOfName(text, head.length, false) }
    : null;
}

const capital = /\p{Lu}/u;

/** A single letter is an initial, or a mark before a name: "X - Омаров". */
const lettersOfWord = /\p{L}{2}|\p{Lo}/u;

function isMark(part: string, text: string): boolean {
  return !lettersOfWord.test(part) && lettersOfWord.test(text);
}

/** A lower-case word, unless joined to the previous one: "Кызы-омарова". */
const beginsSmall = /(?:^|[^\p{L}'`-]|(?:^|[^\p{L}])['`-])\p{Ll}/u;
const blanks = /[\s.]+/;

function isWrittenAsName(word: string): boolean {
  return isParticle(word) || !/^\P{L}*\p{Ll}/u.test(word);
}

/** The longest run of words that may be names, up to the next mark. */
function longestNameIn(text: string): Part {
  const isTypedSmall = !capital.test(text);
  let hasWords = false;
  for (const { 0: phrase, index } of text.matchAll(between)) {
    const words = [...phrase.matchAll(word)];
    const run = longestRun(
      words.map((each, at) => isOfName(each[0], isTypedSmall, at === 1 && words.length === 2)),
    );
    const [first, last] = [words[run.from], words[run.to - 1]];
    if (first !== undefined && last !== undefined && !isMark(phrase, text)) {
      const isMarked = /[*?¹²³⁴-⁹]/.test(text.slice(0, index));
      const from = hasWords || isMarked || run.from > 0 ? index + first.index : 0;
      return { from, to: endOfName(text, index + last.index + last[0].length, run.to < words.length) };
    }
    hasWords ||= words.length > 0;
  }
  return { from: hasWords ? text.length : 0, to: text.length };
}

/** The first of the longest runs. */
function longestRun(isOfName: readonly boolean[]): Part {
  let longest: Part = { from: 0, to: 0 };
  for (let from = 0, to = 0; from < isOfName.length; from = to + 1) {
    for (to = from; isOfName[to] === true;) to++;
    if (to > from && to - from >= longest.to - longest.from) longest = { from, to };
  }
  return longest;
}

/** Includes the text after the name if it is not a status: a second spelling, a number. */
function endOfName(text: string, to: number, isFollowedByWords: boolean): number {
  const behind = text.slice(to);
  if (behind === "") return to;
  const isSaid = !saysNoStatus(behind) || ofItsOwn.test(behind) || citizenshipBeside(behind) !== null;
  return isFollowedByWords || isSaid ? to : text.length;
}

/** Endings of surnames, even if they resemble other words: "Кандидатов". */
const surname = /(?:[оеё]в|[оеё]ва|вич|вна|ұлы|улы|қызы|кызы|енко|ский|ская)\.?$/iu;

function isOfName(text: string, isTypedSmall: boolean, mayBeInitials: boolean): boolean {
  if (surname.test(text)) return true;
  // "ИП" right after a surname are initials.
  if (isSoleTrader(text)) return mayBeInitials;
  const isWritten = isTypedSmall || !/^\p{Ll}/u.test(text) || isParticle(text);
  return isWritten && !(mayTellStatus(text) && telling.of(text));
}

/** Cached, since many names share words. */
const telling = new MemoByValue((text) => tellsStatus(String(text)));

function withoutSurnames(text: string): string {
  return text.replace(word, (each) => (surname.test(each) ? "" : each));
}
