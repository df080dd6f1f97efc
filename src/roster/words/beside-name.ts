import { MemoByValue } from "./memo-by-value";
import { isParticle } from "./name-shape";
import { beginsLikeStatus, mayTellStatus, saysNoStatus } from "./telling-words";
import { trait, traitsOf } from "./text-traits";
import { isSoleTrader, tellsStatus } from "./person-status";

/** What is said of status before and behind a name; an empty text where nothing is. */
export function asideOf(text: string): string {
  return asides.of(text);
}

/** The same names are asked about at every recalculation, and "Вакансия" in many rows. */
const asides = new MemoByValue((text) => readAside(String(text)));

/** The same as a sentence shows it: "(ув?)" without its brackets. */
export function asideShown(text: string): string {
  const said = asideOf(text).trim();
  const bare = said.replace(/^[\s([{,;:/|–—-]+|[\s)\]},;:/|–—-]+$/gu, "");
  return bare === "" ? said : bare;
}

function readAside(text: string): string {
  if (writtenByPlan.test(text)) return "";
  const plain = plainNameIn(text);
  const { from, to } = plain ?? longestNameIn(text);
  const said = text.slice(0, from) + text.slice(to);
  // "НЕ РАБОТАЕТ ОМАРОВ ЯН" says with several words what none says alone.
  const isSaidByAll =
    plain === null && !saysNoStatus(text) && !tellsStatus(said) && tellsStatus(withoutSurnames(text));
  return isSaidByAll ? text : said;
}

/** How people are called whom a plan adds to a list, or writes into it. */
const writtenByPlan =
  /^(?:(?:новый работник|new employee|жаңа жұмыскер) \d+ \((?:план|plan|жоспар)\)|KZ_Plan \d+\.\d+)$/iu;

/** What is said behind a text that begins with nothing but a name, where other texts than names may stand. */
export function asideBehind(text: string): string {
  const name = plainNameIn(text);
  return name === null ? "" : text.slice(name.to);
}

/** A name without what is said before and behind it: "Омаров Я. (уволен)", "Омаров Я. – уволен" and "Омаров Я." are one person. */
export function bareName(text: string): string {
  const { from, to } = plainNameIn(text) ?? longestNameIn(text);
  const name = text.slice(from, to);
  const last = name.trimEnd().slice(-1);
  const bare = last === ")" || last === "]" ? name.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "") : name;
  return bare.trim() === "" ? text : bare;
}

/** Where a part of a text begins, and before what it ends. */
type Part = { readonly from: number; readonly to: number };

/** "Кызы-Омарова", "О'Нил" and "Я." are one word each. */
const word = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`-][\p{L}\p{M}]+)*\.?/gu;

/** Marks and digits that belong to no name; dots, apostrophes, quotation marks and hyphens may. */
const marks = "([{,;:/|\\d+=<>*#&%!?–—";
const mark = new RegExp(`[${marks}]|\\s-`);
const between = new RegExp(`(?:(?!\\s-)[^${marks}])+`, "g");

/** A footnote mark, a day, or words in small letters: "(до 15.01.2026)", "(бывший)", "(ув.)". What names are made of is neither. */
const ofItsOwn =
  /[*¹²³⁴-⁹]\s*$|\d\D\d|(^|[\s(])\?+([\s)]|$)|[\s([{,;:/|–—-]([а-яёәғқңөұүһіa-z]{3}|ув\.?\s*([)\]}]|$))/;

/** Where the name stands in a text that begins with it, as most do; null where that does not show at a glance. */
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

/** A letter alone is an initial, or a mark before a name: "X - Омаров". */
const lettersOfWord = /\p{L}{2}|\p{Lo}/u;

function isMark(part: string, text: string): boolean {
  return !lettersOfWord.test(part) && lettersOfWord.test(text);
}

/** A word in small letters, which is not joined to one before it: "Кызы-омарова". */
const beginsSmall = /(?:^|[^\p{L}'`-]|(?:^|[^\p{L}])['`-])\p{Ll}/u;
const blanks = /[\s.]+/;

function isWrittenAsName(word: string): boolean {
  return isParticle(word) || !/^\P{L}*\p{Ll}/u.test(word);
}

/** The longest run of words of names in front of the first mark behind one. */
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

/** The first of those that nothing is longer than, behind the others. */
function longestRun(isOfName: readonly boolean[]): Part {
  let longest: Part = { from: 0, to: 0 };
  for (let from = 0, to = 0; from < isOfName.length; from = to + 1) {
    for (to = from; isOfName[to] === true;) to++;
    if (to > from && to - from >= longest.to - longest.from) longest = { from, to };
  }
  return longest;
}

/** What stands behind the name belongs to it as well where nothing is said there: a second spelling, a number. */
function endOfName(text: string, to: number, isFollowedByWords: boolean): number {
  const behind = text.slice(to);
  if (behind === "") return to;
  return isFollowedByWords || !saysNoStatus(behind) || ofItsOwn.test(behind) ? to : text.length;
}

/** Names by their endings, whatever words they are like: "Кандидатов". */
const surname = /(?:[оеё]в|[оеё]ва|вич|вна|ұлы|улы|қызы|кызы|енко|ский|ская)\.?$/iu;

function isOfName(text: string, isTypedSmall: boolean, mayBeInitials: boolean): boolean {
  if (surname.test(text)) return true;
  // "ИП" behind a surname and nothing else are initials.
  if (isSoleTrader(text)) return mayBeInitials;
  const isWritten = isTypedSmall || !/^\p{Ll}/u.test(text) || isParticle(text);
  return isWritten && !(mayTellStatus(text) && telling.of(text));
}

/** Words stand in many names. */
const telling = new MemoByValue((text) => tellsStatus(String(text)));

function withoutSurnames(text: string): string {
  return text.replace(word, (each) => (surname.test(each) ? "" : each));
}
