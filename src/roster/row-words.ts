import { beginsWithAnyOf } from "./text";

/** How the names of rows begin that sum people up and are none themselves. */
export const total = beginsWithAnyOf([
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

const vacantBeginning = beginsWithAnyOf([
  ..."вакансия вакант вакантна вакантно вакантная вакантный vacant vacancy".split(" "),
  "бос орын",
  "бос жұмыс орны",
]);

/** "Бос" alone is "vacant"; followed by another word it may be a surname. */
const vacantAlone = /^\s*бос\s*$/i;

/** Says whether a text marks a post that nobody holds. */
export function saysVacant(cell: unknown): boolean {
  return typeof cell === "string" && (vacantBeginning.test(cell) || vacantAlone.test(cell));
}

/** Whole words with which headings of sections inside the table begin. What begins otherwise may be a name. */
export const section =
  /^(отдел|цех|управление|департамент|служба|бухгалтерия|администрация|дирекция|склад|участок|филиал|производство|группа|сектор|бюро|лаборатория|руководство|аппарат|проект|объект|бригада|смена|кадры|итр|бөлім|бөлімі|бөлімше|басқарма|басқармасы|қойма|учаске|әкімшілік|department|division|unit|section|office|warehouse|finance|management|administration|accounting|staff|production)(?![\p{L}])/iu;

/** What stands under a table: places to sign, dates of approval. */
export const signature =
  /_{3,}|подпис|расшифровк|м\.\s?п\.|исполнител|утвержда|согласован|қолы|бекітемін|signature|approved/iu;
