import { beginsWithAnyOf } from "./text";

/** How the names of rows begin that sum people up and are none themselves. */
const beginsLikeTotal = beginsWithAnyOf([
  ..."итого всего барлығы жиыны жиынтығы total subtotal подытог".split(" "),
  "grand total",
  "жалпы саны",
  "жалпы жиыны",
  "из них",
  "в том числе",
  "оның ішінде",
  "of which",
  "including",
  "граждане",
  "граждан",
  "иностранцы",
  "иностранцев",
  "иностранных граждан",
  "шетелдіктер",
]);

const beginsLikeVacancy = beginsWithAnyOf([
  ..."вакансия вакант вакантна вакантно вакантная вакантный vacant vacancy".split(" "),
  "бос орын",
  "бос жұмыс орны",
]);

/** "Бос" alone is "vacant"; followed by another word it may be a surname. */
const vacantAlone = /^\s*бос\s*$/i;

/** "Бос" with blanks around it; longer texts are not looked at. */
const LONGEST_ALONE = 8;

/** Says whether a text marks a post that nobody holds. */
export function saysVacant(cell: unknown): boolean {
  return (
    typeof cell === "string" &&
    (beginsLikeVacancy(cell) || (cell.length < LONGEST_ALONE && vacantAlone.test(cell)))
  );
}

/** Says whether a text names a sum of people. */
export function sumsUp(cell: unknown): boolean {
  return typeof cell === "string" && beginsLikeTotal(cell);
}

/** A number, or a text that is no blank, no total and no vacancy: what stands for a person in a row. */
export function standsForPerson(cell: unknown): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && cell.trim() !== "" && !sumsUp(cell) && !saysVacant(cell);
}

/** Text that begins with something else than a digit or a blank, and so is neither blank nor a column's number. */
export function isWords(cell: unknown): cell is string {
  return typeof cell === "string" && cell !== "" && cell.charCodeAt(0) > LAST_DIGIT;
}

const LAST_DIGIT = "9".charCodeAt(0);

/** Whole words with which headings of sections inside the table begin. What begins otherwise may be a name. */
export const section =
  /^(отдел|цех|управление|департамент|служба|бухгалтерия|администрация|дирекция|склад|участок|филиал|производство|группа|сектор|бюро|лаборатория|руководство|аппарат|проект|объект|бригада|смена|кадры|итр|бөлім|бөлімі|бөлімше|басқарма|басқармасы|қойма|учаске|әкімшілік|department|division|unit|section|office|warehouse|finance|management|administration|accounting|staff|production)(?![\p{L}])/iu;

/** What stands under a table: places to sign, dates of approval. */
export const signature =
  /_{3,}|подпис|расшифровк|м\.\s?п\.|исполнител|утвержда|согласован|қолы|бекітемін|signature|approved/iu;
