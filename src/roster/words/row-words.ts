import { beginningsOf, beginsWithAnyOf, mayBeginWith } from "./text";

/** Beginnings of totals. */
const totals = [
  ..."итого итог итоги всего барлығы жиыны жиынтығы жиынтық қорытынды қорытындысы total totals subtotal подытог подитог".split(
    " ",
  ),
  "общий итог",
  "промежуточный итог",
  "общее количество",
  "общая численность",
  "количество работников",
  "количество сотрудников",
  "численность",
  "аралық жиын",
  "аралық жиынтық",
  "жалпы жиынтық",
  "grand total",
  "sub total",
  "overall total",
  "total number",
  "headcount",
  "жалпы саны",
  "жалпы жиыны",
  "из них",
  "в том числе",
  "оның ішінде",
  "of which",
  "including",
  "incl",
  "граждане",
  "иностранцы",
  "иностранных",
  "шетелдіктер",
];
const beginsLikeTotal = beginsWithAnyOf(totals);

const vacancies = [
  ..."вакансия ваканс вакант вакантна вакантно вакантная вакантный вак свободно свободная свободный vacant vacancy".split(
    " ",
  ),
  "бос орын",
  "бос жұмыс орны",
  "бос лауазым",
  "бос ставка",
];
const beginsLikeVacancy = beginsWithAnyOf(vacancies);

/** Words that may be totals or surnames. */
const totalsOrSurnames = ["граждан", "иностранцев"];
const beginsLikeTotalOrSurname = beginsWithAnyOf(totalsOrSurnames);

/** "В т.ч. иностранцев"; the first letter rules out most names before the pattern is tried. */
const amongThem = /^\s*в\s*т\.?\s*ч(?!\p{L})/iu;

function beginsLikePart(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === SMALL_VE || first === CAPITAL_VE || first <= SPACE) && amongThem.test(text);
}

const SMALL_VE = "в".charCodeAt(0);
const CAPITAL_VE = "В".charCodeAt(0);

/** Beginnings of placeholders for names, and of parts of totals, as far as `mayBeginWith` looks at them. */
const otherBeginnings =
  "нов, жаң, ххх, ста, нет, нд, na, tbd, tba, tbh, tbc, tbn, ope, new, to, не, жоқ, в т, вт, втч".split(", ");

/** Beginnings of texts that may not be names, for `mayBeginWith`. */
export const beginningsOfNoNames = beginningsOf([
  ...totals,
  ...totalsOrSurnames,
  ...vacancies,
  ...otherBeginnings,
]);

/** A very cheap test of whether a text may not be a name. */
export function beginsLikeNoName(text: string): boolean {
  return text.length < SHORTEST || mayBeginWith(beginningsOfNoNames, text);
}

/** A single letter is not a name. */
const SHORTEST = 2;

/** "Бос" alone means "vacant"; followed by another word it may be a surname. */
const vacantAlone = /^\s*бос\s*$/i;

/** The length of "Бос" with spaces around it. */
const LONGEST_ALONE = 8;

/** Whether a text marks a vacant post. */
export function saysVacant(cell: unknown): boolean {
  return (
    typeof cell === "string" &&
    (beginsLikeVacancy(cell) || (cell.length < LONGEST_ALONE && vacantAlone.test(cell)))
  );
}

/** Whether a text announces a total. */
export function sumsUp(cell: unknown): boolean {
  return (
    typeof cell === "string" &&
    (beginsLikeTotal(cell) || beginsLikeTotalOrSurname(cell) || beginsLikePart(cell))
  );
}

/** Whether what looks like a total may also be a name: "Иностранцев Пётр". */
export function mayBeSurname(cell: unknown): boolean {
  return typeof cell === "string" && beginsLikeTotalOrSurname(cell);
}

/** Whether a cell can indicate a person: a number, or a text that is not blank, a total or a vacancy. */
export function mayNamePerson(cell: unknown): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && cell.trim() !== "" && !sumsUp(cell) && !saysVacant(cell);
}

/** Whether a cell is a text that, after spaces, does not begin with a digit; so neither blank nor a column number. */
export function startsLikeText(cell: unknown): cell is string {
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  const isBlank = first <= SPACE || first === NO_BREAK_SPACE;
  return (isBlank ? cell.trimStart().charCodeAt(0) : first) > LAST_DIGIT;
}

const LAST_DIGIT = "9".charCodeAt(0);
const SPACE = " ".charCodeAt(0);
const NO_BREAK_SPACE = 0xa0;

/** Whole words at the beginning of headings of sections; other texts may be names. */
const sectionWords =
  /^(основное подразделение|подразделение|структурное подразделение|организация|предприятие|отдел|цех|управление|департамент|служба|бухгалтерия|администрация|дирекция|склад|участок|филиал|производство|группа|сектор|бюро|лаборатория|руководство|аппарат|проект|объект|бригада|смена|кадры|итр|бөлім|бөлімі|бөлімше|құрылымдық бөлімше|басқарма|басқармасы|қойма|учаске|әкімшілік|ұйым|department|division|unit|section|office|warehouse|finance|management|administration|accounting|staff|production)(?![\p{L}])/iu;

/** A firm, recognised by quotation marks at the end. */
const firm = /^(тоо|ао|оао|ооо|жшс|ақ|llp|llc|jsc)\s*["«“„][^"»”“]*["»”“]$/iu;

/** "Иностранные работники", "Шетелдік қызметкерлер": in the plural only, since the singular may mean a person. */
const kindOfStaff =
  /^(((иностранные|местные|отечественные|казахстанские)\s+(работники|сотрудники|специалисты|рабочие|граждане|кадры))|((шетелдік|жергілікті)\s+(қызметкерлер|мамандар|жұмысшылар|азаматтар|кадрлар))|((foreign|local|expatriate)\s+(employees|staff|workers|specialists|personnel)))$/iu;

/** The number of a section: "II.", "1)", "А." */
const numbering = /^(?:[ivxіхІХ]+|\d{1,2}|\p{L})\s*[.)]\s*/iu;

/** Groups of people, after whom sections are named. */
const groupsOfPeople =
  /^(руководител[ьи]|рабочие|служащие|водители|итр|аутп|ауп|мол|персонал|(от|при)сутствующие|басшылар|жұмысшылар|мамандар|қызметкерлер|жұмыскерлер|инженерлер|workers|employees|specialists|managers|engineers|heads|executives|operators|drivers|personnel|contractors|expats|locals)$/iu;

/** Trades in the plural, with anything after them: "Сварщики НАКС", "Слесари-монтажники". Never names. */
const trades =
  /^(\p{L}+(щики|[нчрх]а?ники|[нчр]ики|исты|[оиеё]ры|щицы)|слесари|врачи|прорабы|маляры|штукатуры|официанты|эксп(ат|ерт)ы|мастера|повара|разнорабочие|подсобные рабочие|продавцы|медсестры|учителя|(дәнекерлеуші|жүргізуші|күзетші)лер|(электрик|механик)тер|(құрылысшы|слесарь|монтажшы|оператор)лар|аспаздар|((pipe)?fitt|weld|rigg|scaffold|paint|help|labou?r|clean)ers|(electric|technic)ians|mechanics|masons|carpenters|guards|cooks|supervisors|foremen|expatriates)(?![\p{L}])/iu;

/** Places and services of a firm. */
const places =
  /^(охрана|столовая|кухня|клининг|уборка|гараж|автопарк|автотранспорт|правление|ресепшн|магазин|кафе|лагерь|вахтовый пос[её]лок|аутстаффинг|офис|күзет|асхана|басқарма|security|canteen|catering|kitchen|cleaning|housekeeping|garage|reception|camp|outstaffing|board)$/iu;

/** Units recognised by the last word: "Производственный отдел", "Өндіріс бөлімі", "Production department". */
const unitLast =
  /(^|[\s-])(отдел|отделение|цех|управление|департамент|служба|участок|склад|сектор|бюро|бригада|филиал|дирекция|лаборатория|подразделение|персонал|смена|вахта|бөлімі|бөлім|бөлімшесі|басқармасы|департаменті|қызметі|цехы|учаскесі|филиалы|тобы|бригадасы|қоймасы|department|division|dept|unit|section|office|team|workshop|warehouse|shift|crew|plant)[\s.:]*$/iu;

/** Shifts and the like with a number or a letter: "Вахта № 2", "Shift B". */
const numberedGroup =
  /^(вахта|смена|бригада|участок|группа|звено|колонна|ауысым|бригадасы|топ|shift|crew|team|group|line|rotation)\s*(№|no\.?|#)?\s*(\d+|[a-zа-я])[\s.:]*$/iu;

/** Whether the only text of a row is the heading of a section. */
export function headsSection(text: string): boolean {
  const trimmed = text.replace(/\p{Cf}/gu, "").trim();
  const bare = trimmed.replace(numbering, "").replace(/(?!^)\s*\([^()]*\)$/, "");
  return (
    [sectionWords, firm, kindOfStaff].some((pattern) => pattern.test(trimmed)) ||
    [sectionWords, kindOfStaff, groupsOfPeople, trades, places, unitLast, numberedGroup].some((pattern) =>
      pattern.test(bare),
    )
  );
}

const column =
  /^\s*(отдел|(структурное )?подразделение|цех|участок|служба|департамент|категори[яи]|показатель|должность|(құрылымдық )?бөлім(ше)?|санаты?|көрсеткіш|лауазымы?|department|unit|division|category|position|indicator)\s*:?\s*$/iu;

/** The longest of these headings. */
const LONGEST_COLUMN = 26;

/** Whether a text in a column of names is the heading of a summary, not a name. */
export function headsColumn(cell: unknown): boolean {
  return typeof cell === "string" && cell.length <= LONGEST_COLUMN && column.test(cell);
}

/** A line to sign on. */
const line = /^[\s_]*_{3,}[\s_]*$/;

/** Whether a text is just a line to sign on. */
export function isLineToSign(cell: unknown): boolean {
  return typeof cell === "string" && line.test(cell);
}

/**
 * Places to sign, and dates of approval, under a table; but not "Исполнительный директор", nor the initials in "Ли М.П.".
 */
export const signature =
  /_{3,}|(^|[^\p{L}])(подпис[ьи]|расшифровк|исполнитель(?!\p{L})|утвержда|согласован|қолы(?!\p{L})|бекітемін|signature|approved)|^\s*(м\.\s?п\.\s*$|исп\.\s)/iu;
