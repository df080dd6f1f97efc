import { beginningsOf, beginsWithAnyOf, mayBeginWith } from "./text";

/** How the names of rows begin that sum people up and are none themselves. */
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
  "иностранных граждан",
  "шетелдіктер",
];
const beginsLikeTotal = beginsWithAnyOf(totals);

const vacancies = [
  ..."вакансия вакант вакантна вакантно вакантная вакантный вак свободно свободная свободный vacant vacancy".split(
    " ",
  ),
  "бос орын",
  "бос жұмыс орны",
];
const beginsLikeVacancy = beginsWithAnyOf(vacancies);

/** Sums of people, and surnames as well. */
const totalsOrSurnames = ["граждан", "иностранцев"];
const beginsLikeTotalOrSurname = beginsWithAnyOf(totalsOrSurnames);

/** "В т.ч. иностранцев": the first letter tells it from most names before the pattern is tried. */
const amongThem = /^\s*в\s*т\.?\s*ч(?!\p{L})/iu;

function beginsLikePart(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === SMALL_VE || first === CAPITAL_VE || first <= SPACE) && amongThem.test(text);
}

const SMALL_VE = "в".charCodeAt(0);
const CAPITAL_VE = "В".charCodeAt(0);

/** Beginnings of words that stand where a name will stand one day, and of parts of a sum. */
const otherBeginnings =
  "новый, новая, жаңа, ххх, xxx, ставка, нет, нд, na, tbd, tba, tbh, tbc, open, new, to be, не занят, не заполнен, жоқ, в т, вт, втч".split(
    ", ",
  );

/** How texts begin that may be anything but somebody's name, for `mayBeginWith`. */
export const beginningsOfNoNames = beginningsOf([
  ...totals,
  ...totalsOrSurnames,
  ...vacancies,
  ...otherBeginnings,
]);

/** Says whether a text may begin with anything but somebody's name, which costs next to nothing. */
export function beginsLikeNoName(text: string): boolean {
  return text.length < SHORTEST || mayBeginWith(beginningsOfNoNames, text);
}

/** A single letter is no name by which anything could be told. */
const SHORTEST = 2;

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
  return (
    typeof cell === "string" &&
    (beginsLikeTotal(cell) || beginsLikeTotalOrSurname(cell) || beginsLikePart(cell))
  );
}

/** Says whether what reads like a sum may as well be somebody's name: "Иностранцев Пётр". */
export function mayBeSurname(cell: unknown): boolean {
  return typeof cell === "string" && beginsLikeTotalOrSurname(cell);
}

/** A number, or a text that is no blank, no total and no vacancy: what stands for a person in a row. */
export function mayNamePerson(cell: unknown): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && cell.trim() !== "" && !sumsUp(cell) && !saysVacant(cell);
}

/** Text that, blanks aside, begins with something else than a digit, and so is neither blank nor a column's number. */
export function startsLikeText(cell: unknown): cell is string {
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  const isBlank = first <= SPACE || first === NO_BREAK_SPACE;
  return (isBlank ? cell.trimStart().charCodeAt(0) : first) > LAST_DIGIT;
}

const LAST_DIGIT = "9".charCodeAt(0);
const SPACE = " ".charCodeAt(0);
const NO_BREAK_SPACE = 0xa0;

/** Whole words with which headings of sections inside the table begin. What begins otherwise may be a name. */
const sectionWords =
  /^(основное подразделение|подразделение|структурное подразделение|организация|предприятие|отдел|цех|управление|департамент|служба|бухгалтерия|администрация|дирекция|склад|участок|филиал|производство|группа|сектор|бюро|лаборатория|руководство|аппарат|проект|объект|бригада|смена|кадры|итр|бөлім|бөлімі|бөлімше|құрылымдық бөлімше|басқарма|басқармасы|қойма|учаске|әкімшілік|ұйым|department|division|unit|section|office|warehouse|finance|management|administration|accounting|staff|production)(?![\p{L}])/iu;

/** A firm is told from a person by its quotation marks, with nothing behind them. */
const firm = /^(тоо|ао|оао|ооо|жшс|ақ|llp|llc|jsc)\s*["«“„][^"»”“]*["»”“]$/iu;

/** "Иностранные работники", "Шетелдік қызметкерлер": whom the people below are. One of them may stand for somebody. */
const kindOfStaff =
  /^(((иностранные|местные|отечественные|казахстанские)\s+(работники|сотрудники|специалисты|рабочие|граждане|кадры))|((шетелдік|жергілікті)\s+(қызметкерлер|мамандар|жұмысшылар|азаматтар|кадрлар))|((foreign|local|expatriate)\s+(employees|staff|workers|specialists|personnel)))$/iu;

/** What numbers a section: "II.", "1)", "А." */
const numbering = /^(?:[ivxіхІХ]+|\d{1,2}|\p{L})\s*[.)]\s*/iu;

/** Groups of people, as sections are called after those who stand below. */
const groupsOfPeople =
  /^(руководител[ьи]|рабочие|служащие|водители|итр|аутп|ауп|мол|персонал|(от|при)сутствующие|басшылар|жұмысшылар|мамандар|қызметкерлер|жұмыскерлер|инженерлер|workers|employees|specialists|managers|engineers|heads|executives|operators|drivers|personnel|contractors|expats|locals)$/iu;

/** Trades in the plural, with whatever stands behind: "Сварщики НАКС", "Слесари-монтажники". Nobody is called so. */
const trades =
  /^(\p{L}+(щики|[нчрх]а?ники|[нчр]ики|исты|[оиеё]ры|щицы)|слесари|врачи|прорабы|маляры|штукатуры|официанты|эксп(ат|ерт)ы|мастера|повара|разнорабочие|подсобные рабочие|продавцы|медсестры|учителя|(дәнекерлеуші|жүргізуші|күзетші)лер|(электрик|механик)тер|(құрылысшы|слесарь|монтажшы|оператор)лар|аспаздар|((pipe)?fitt|weld|rigg|scaffold|paint|help|labou?r|clean)ers|(electric|technic)ians|mechanics|masons|carpenters|guards|cooks|supervisors|foremen|expatriates)(?![\p{L}])/iu;

/** Places and services of a firm in one word. */
const places =
  /^(охрана|столовая|кухня|клининг|уборка|гараж|автопарк|автотранспорт|правление|ресепшн|магазин|кафе|лагерь|вахтовый пос[её]лок|аутстаффинг|күзет|асхана|басқарма|security|canteen|catering|kitchen|cleaning|housekeeping|garage|reception|camp|outstaffing|board)$/iu;

/** Units by the last word: "Производственный отдел", "Өндіріс бөлімі", "Production department". */
const unitLast =
  /(^|[\s-])(отдел|отделение|цех|управление|департамент|служба|участок|склад|сектор|бюро|бригада|филиал|дирекция|лаборатория|подразделение|персонал|смена|вахта|бөлімі|бөлім|бөлімшесі|басқармасы|департаменті|қызметі|цехы|учаскесі|филиалы|тобы|бригадасы|қоймасы|department|division|dept|unit|section|office|team|workshop|warehouse|shift|crew|plant)[\s.:]*$/iu;

/** Shifts and the like with a number or a letter: "Вахта № 2", "Shift B". */
const numberedGroup =
  /^(вахта|смена|бригада|участок|группа|звено|колонна|ауысым|бригадасы|топ|shift|crew|team|group|line|rotation)\s*(№|no\.?|#)?\s*(\d+|[a-zа-я])[\s.:]*$/iu;

/** Says whether a text that stands for a row of its own heads a section of the table. */
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

/** What no heading of a column is longer than. */
const LONGEST_COLUMN = 26;

/** Says whether a text where a name stands is the heading of a column of some summary, and nobody's name. */
export function headsColumn(cell: unknown): boolean {
  return typeof cell === "string" && cell.length <= LONGEST_COLUMN && column.test(cell);
}

/** A line to sign on. */
const line = /^[\s_]*_{3,}[\s_]*$/;

/** Says whether a text is a line to sign on and nothing else. */
export function isLineToSign(cell: unknown): boolean {
  return typeof cell === "string" && line.test(cell);
}

/**
 * What stands under a table: places to sign, dates of approval. "Исполнительный директор" and the initials in
 * "Ли М.П." are none.
 */
export const signature =
  /_{3,}|(^|[^\p{L}])(подпис[ьи]|расшифровк|исполнитель(?!\p{L})|утвержда|согласован|қолы(?!\p{L})|бекітемін|signature|approved)|^\s*м\.\s?п\.\s*$/iu;
