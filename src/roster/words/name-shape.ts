import { headsSection } from "./row-words";
import { readStatus } from "./status";

/** Lower-case words within names, and forms of address. */
const particles = new Set(
  "оглы оғлы оглу огли улы ұлы уулу угли ули кызы қызы гызы заде бин бен ибн бинт аль эль абу абд ул уль уд ур ван вон дер фон дос ди да де ла ле дю мл ст бей бек хан van von der den del dos das das di da de du la le el al ul ur abd abu bin binti bint bte ibn thi e y uly ogly oglu oğlu ogli kyzy qyzy kızı qızı jr sr г-н г-жа гр господин госпожа товарищ мырза ханым mr mrs ms dr".split(
    " ",
  ),
);

/** Whether a lower-case word may be part of a name. */
export function isParticle(word: string): boolean {
  return particles.has(word.replace(/\.$/, ""));
}

/** The number of a section or note: "II.", "1)", "А." */
const numbering = /^(?:[ivxіхІХ]+|\d{1,2}|\p{L})\s*[.)]\s*/iu;

/** Marks that may follow a name. */
const aside = /[([{,;/|–—]|\s-/;

/** Marks that are never in names. */
const marks = /[:%&№«»“”"=+]/;

/** "М.О." marks the place of a seal. */
const initialsAlone = /^\s*(?:\p{L}\.\s*)+$/u;

/** Copied texts may contain invisible characters. */
const visible = (text: string) => text.replace(/\p{Cf}/gu, "").trim();

function wordsOf(text: string): readonly string[] {
  const [before = ""] = visible(text).replace(numbering, "").split(aside);
  return before.trim().split(/\s+/);
}

/**
 * Whether a text cannot be a name: in names every word is capitalised, unlike "Отдел главного механика", "3-4 категория"
 * and "Date: 02.03.2026". A text in lower case throughout may still be a name.
 */
function isNoName(text: string): boolean {
  if (marks.test(text) || initialsAlone.test(text)) return true;
  const [first = "", ...others] = wordsOf(text);
  if (!/^\p{Lu}/u.test(first)) return !/^\p{L}/u.test(first);
  return others.some((word) => /^\p{Ll}{3}/u.test(word) && !particles.has(word));
}

/** "P. Ivanova", but also a numbered section, "А. Рабочие". */
const initialFirst = /^\s*(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}/u;

const capital = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ";
const letter = `${capital}a-zа-яёәғқңөұүһі`;
/** The common form of names: two or more capitalised words without marks. */
const fullName = new RegExp(`^[${capital}][${letter}]+(?: [${capital}][${letter}]*)+$`);

/** Whether a text has the form of a person's full name: two words or more, or another script. */
export function isLikeName(text: string): boolean {
  if (fullName.test(text)) return true;
  if (isNoName(text)) return false;
  const isNumbered = !initialFirst.test(text) || headsSection(text);
  return !isNumbered || wordsOf(text).length > 1 || /\p{Lo}/u.test(text);
}

/** Capitals that are not of names: quoted names of sites and firms, and dates: "1 March". */
const capitalsOfOthers = /[«“"][^«»“”"]*[»”"]|\d+\s+\p{L}+/gu;

/**
 * Whether a text mentions nobody: it is not a name, has no name after its first word (as in "Кроме того: Wang"), and does
 * not say that somebody has left or is not an employee.
 */
export function isNobody(text: string): boolean {
  if (!isNoName(text)) return false;
  const [, ...others] = visible(text).replace(numbering, "").replace(capitalsOfOthers, " ").split(/\s+/);
  const mayName = others.some((word) => /^\P{L}*\p{Lu}\p{L}/u.test(word));
  return !mayName && readStatus(text).every(({ kind }) => kind === "foreign" || kind === "residence");
}

/** Whether a text is not a name and mentions a vacancy: "Открытая вакансия". */
export function isVacancy(text: unknown): boolean {
  return typeof text === "string" && /вакан|vacan/i.test(text) && isNoName(text);
}
