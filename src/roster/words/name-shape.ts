import { headsSection } from "./row-words";
import { readStatus } from "./status";

/** Words within names that begin with a small letter, and forms of address. */
const particles = new Set(
  "оглы оғлы оглу огли улы ұлы уулу угли ули кызы қызы гызы заде бин бен ибн бинт аль эль абу абд ул уль уд ур ван вон дер фон дос ди да де ла ле дю мл ст бей бек хан van von der den del dos das das di da de du la le el al ul ur abd abu bin binti bint bte ibn thi e y uly ogly oglu ogli kyzy qyzy jr sr г-н г-жа гр господин госпожа товарищ мырза ханым mr mrs ms dr".split(
    " ",
  ),
);

/** Says whether a word in small letters may be part of a name. */
export function isParticle(word: string): boolean {
  return particles.has(word.replace(/\.$/, ""));
}

/** What numbers a section or a note: "II.", "1)", "А." */
const numbering = /^(?:[ivxіхІХ]+|\d{1,2}|\p{L})\s*[.)]\s*/iu;

/** What stands behind a name begins with one of these. */
const aside = /[([{,;/|–—]|\s-/;

/** Marks that stand in no name. */
const marks = /[:%&№«»“”"=+]/;

/** "М.О." is where a seal is put. */
const initialsAlone = /^\s*(?:\p{L}\.\s*)+$/u;

/** Marks that nobody sees come with copied texts. */
const visible = (text: string) => text.replace(/\p{Cf}/gu, "").trim();

function wordsOf(text: string): readonly string[] {
  const [before = ""] = visible(text).replace(numbering, "").split(aside);
  return before.trim().split(/\s+/);
}

/**
 * Says whether a text can be nobody's name: every word of one begins with a capital letter, and "Отдел главного
 * механика", "3-4 категория" and "Date: 02.03.2026" do not. What is in small letters throughout may be a name typed so.
 */
function isNoName(text: string): boolean {
  if (marks.test(text) || initialsAlone.test(text)) return true;
  const [first = "", ...others] = wordsOf(text);
  if (!/^\p{Lu}/u.test(first)) return !/^\p{L}/u.test(first);
  return others.some((word) => /^\p{Ll}{3}/u.test(word) && !particles.has(word));
}

/** "P. Ivanova", and with words that head a section as well "А. Рабочие". */
const initialFirst = /^\s*(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}/u;

const capital = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ";
const letter = `${capital}a-zа-яёәғқңөұүһі`;
/** Two words or more, each with a capital letter and with no mark between: what most names are. */
const fullName = new RegExp(`^[${capital}][${letter}]+(?: [${capital}][${letter}]*)+$`);

/** Says whether a text is written as names are that tell a person: two words or more, or another script. */
export function isLikeName(text: string): boolean {
  if (fullName.test(text)) return true;
  if (isNoName(text)) return false;
  const isNumbered = !initialFirst.test(text) || headsSection(text);
  return !isNumbered || wordsOf(text).length > 1 || /\p{Lo}/u.test(text);
}

/** Quoted names of sites and firms, and days with their months: "1 March". */
const capitalsOfOthers = /[«“"][^«»“”"]*[»”"]|\d+\s+\p{L}+/gu;

/**
 * Says whether a text that is no name speaks of nobody: neither does a name stand behind its first word, as in "Кроме
 * того: Wang", nor is somebody said to have left or to be no employee.
 */
export function isNobody(text: string): boolean {
  if (!isNoName(text)) return false;
  const [, ...others] = visible(text).replace(numbering, "").replace(capitalsOfOthers, " ").split(/\s+/);
  const mayName = others.some((word) => /^\P{L}*\p{Lu}\p{L}/u.test(word));
  return !mayName && readStatus(text).every(({ kind }) => kind === "foreign" || kind === "residence");
}

/** Says whether a text that is no name speaks of a vacancy: "Открытая вакансия". */
export function isVacancy(text: unknown): boolean {
  return typeof text === "string" && /вакан|vacan/i.test(text) && isNoName(text);
}
