import { isOneSlip } from "../words/one-slip";
import { comparableHeading, type HeadingMatch, joinedAtLineEnds } from "./heading-matcher";

type WorkingDay = "hire" | "leave";

/**
 * Beginnings of words by which a heading speaks of somebody's first or last day of work, with Kazakh letters as
 * Russian ones: people write "Дата увол.", "Выбыл", "Date of separation" in more ways than can be listed.
 */
const stems: Readonly<Record<WorkingDay, string>> = {
  hire: "прием[аеу]?( |$)|приняти[яе]|принят([аоы])?( |$)|поступл|прин( на|$)|найм|нанят|трудоустро|устройств|зачисл|оформлен[аоы]?( с| на|$)|вы(ход[а-я]*|шел|шла) на работ|начал[а-я]* (труд|работ)|с какого (числа|дня)|мобилиз|перв[а-я]* (рабоч[а-я]* )?(день|дня)|кабыл|жумыс(ка|ты|ына)? ?(кир|орналас|баста|кабыл|тур|алын|шыккан)|бастаган кун|кай куннен|hire|hiring|join(ed|ing|s)?( |$)|start(ed|ing)?( |$)|commence|onboard|engag|mob(ili[sz]\\S*)? (date|in$)|first (working |work )?day|employ(ed|ment)? (date(?!s)|since|from|start|began|begin)|(date|day) of employment|date employed|appoint(ment|ed)|вступл[а-я]* в должн",
  leave:
    "увол|увальн|выбы([лтв]| )|расторг|расторж|(^| )раст (тд|труд|договор)|прекр|окончан[а-я]* (работ|трудов[а-я]* (отнош|деят))|кон(ец|ца) работ|завершен[а-я]* работ|посл[а-я]* ?(раб[а-я]* ?)?(день|дня|дата)|уш(ел|ла|ли)( |$)|(отъезд|выезд|убытие) (навсегда|насовсем)|окончат[а-я]* (выезд|отъезд|убыт)|исключ|сокращ|демоб|(по|до) как(ое|ого) (числ|день|дня)|шы(ккан|гу|гар)|кыскарт|жумыстан ?(шык|шыг|кет)|босат|жумыстанбосат|кеткен|кету|токтат|бузыл|бузу|сонгы (жумыс )?(кун|куни)( |$)|terminat|ceas|separat|resign|dismiss|depart(ed|ure)|off payroll|off hir(e|ed|ing)|demob|mob(ili[sz]\\S*)? out$|left$|leaving|leaver|date left|left (on|the|company|work|job|date)|exit|off ?board|quit|releas(e|ed|ing)( |$)|reliev|^term (date|dt)( |$)|^eos( |$)|discharge|fired|(last|final) ?(working ?|work ?)?day|employ(ed|ment)? (end|until|till|to|ended|finish)|end of (employment|service|work)|service end|work(ed|ing)? (until|till|to)",
};

const ofWork =
  "работ[а-я]*|трудов\\S*|занятост\\S*|служб\\S*|компан\\S*|организац\\S*|штат\\S*|предприят\\S*|employ\\S*|work\\S*|company|service|mob\\S*|жумыс\\S*|кызмет";

/** What stands under "Период работы" or behind "Работает": from when, until when. */
const period: Readonly<Record<WorkingDay, RegExp>> = {
  hire: new RegExp(
    `(${ofWork}|объект\\S*|бригад\\S*|site)( \\S+)? (с|со|от|с какого|начал\\S*|from|since|start\\S*|begin\\S*|in|бас(ы|тап|тал\\S*))( дата| даты)?$`,
  ),
  leave: new RegExp(
    `(${ofWork})( \\S+)? (по|до|по какое|до какого|кон(ец|ца)|окончан\\S*|прекращ\\S*|out|to|till|until|end\\S*|сон(ы|гы)|дейин|аякта\\S*)( дата| даты)?$`,
  ),
};

/** A day is what these are about; without them "Расторгнут" may stand over anything. */
const aboutDay =
  /^employment (start|end)( |$)|дат[аыуе]|date|(^| )(день|дня|day|куни|кун|period|период\S*|кезен\S*)( |$)/;

/** A first day where no better one is given: that of the contract. */
const contractBegins =
  /(заключ|подпис|начал|жас(ал|ау)|баста|sign|start|дат|date|куни)\S*.*(^| )(тд|договор\S*|контракт\S*|contracts?|шарт\S*)( |$)|(^| )(тд|contract|шарт\S*|договор\S*|контракт\S*) (дат|date|start|begin|sign|жас|баста|начал|заключ|подпис|(с|со|from)$)/;
/** What the heading of that day is made of. With any other word it may be the day of something else. */
const ofContractDay =
  /^(дат\S*|date|день|дня|day|кун\S*|начал\S*|заключ\S*|подпис\S*|труд\S*|тд|договор\S*|контракт\S*|contracts?|agreement|шарт\S*|жас\S*|баста\S*|енбек|sign\S*|start\S*|begin\S*|of|the|по|с|со|от|к|в|и|on|from|employment|labou?r|work|employee\S*|job|работ\S*|жумыс\S*|first|перв\S*|алгашкы)$/;
const contractEnds =
  /(^| )(оконч|кон(ец|ца)|срок|end|expir|valid|until|аякта|мерзим|действ|гпх|гпд|услуг|подряд|аренд|rent|lease|service|доп|соглаш|страх|полис|№|номер|number|no|вид|тип|type|turi|тури|прекр|расторг|расторж|terminat|бузыл|бузу|токтат|ответств|обуч)/;

/** Days of something else than work, and days that do not come true. */
const otherTopic =
  /(^| )(план|plan|жоспар|предполаг|ожида|expect|предыдущ|previous|прежн|прошл|former|алдынгы|бурынгы|рожд|birth|туган|отпуск|врач|vacation|annual|демалыс|больничн|sick|декрет|matern|parental|ребен|детей|child|бала|мед|med|справк|сертиф|certif|удостовер|документ|document|кужат|паспорт|passport|виз|visa|разреш|permit|рукс|рнп|страхов|insur|полис|испыт|probation|сынак|аттестац|обуч|учеб|учен|учет|вуз|универ|школ|инструктаж|stud|educ|train|school|уведомл|notic|notif|хабарл|заявлен|заявк|applic|отиниш|перевод|transfer|повыш|promot|въезд|entry|прибыт|arriv|flight|рейс|регистрац|regist|выдач|выдан|issu|берил|пропуск|badge|access|доступ|допуск|лиценз|licen|доверен|полномоч|инвалид|льгот|алимент|удержан|расчет|settle|pay(?!y?roll)|выплат|оплат|зарплат|аванс|компенс|кредит|займ|loan|аренд|lease|rent|гражд|citizen|азамат|присяг|решен|парти|пенси|pension|зейнет|retire|пищ|смен|shift|вахт|rotat|проект|project|супруг|spouse|брак|marri|divorc|командиров|trip|стаж|сумм|salar|оклад|часов|hour|time|врем|interview|собесед|offer|оффер|quota|квот|вакан|vacan|товар|груз|leave (type|balance|from|to|start|end))/;

/** What may stand beside a day of work as well: "Дата приема (приказ №)". */
const papersBeside =
  /(^| )(приказ|order|буйрык|причин|reason|себе|номер|number|№|no( |$)|рк( |$)|казахстан|card|карт)/;

/** Names that can mean nothing else, whatever stands beside them. */
const ofWorkAlone = /увол|работ|найм|hire|hiring|employ|dismiss|joining|жумыс/;

/** Says whether a heading that holds the name of a working day is about the day of something else. */
export function isOtherDay(comparable: string): boolean {
  return otherTopic.test(comparable) && !ofWorkAlone.test(comparable);
}

/** Whose reason is told beside the day: "Дата и основание увольнения". */
const andReason = / (и|and|жане) (причин|основан|reason|ground|себе)\S*/;

const patterns: Readonly<Record<WorkingDay, RegExp>> = {
  hire: stemPattern(stems.hire),
  leave: stemPattern(stems.leave),
};

/**
 * The day of work that a heading speaks of by its stem. "sure": a day is what it says it holds; "if_dates": it means
 * the day only where dates stand below; "weak_if_dates": also only where no other column is better.
 */
export type StemMatch = {
  readonly field: WorkingDay;
  readonly when: "sure" | "if_dates" | "weak_if_dates";
};

/** Reads a heading by its stem; null where it speaks of no working day, of both, or of the day of something else. */
export function stemIn(heading: string): StemMatch | null {
  const text = withoutSlips(heading).replace(andReason, "");
  if (otherTopic.test(text) || papersBeside.test(text) || mayMeanEither(text)) return null;
  const isContract = contract.test(text);
  const days = ["hire", "leave"] as const;
  const spoken = { hire: text.replace(/(^| )off hir\S*/g, ""), leave: text.replace(cameToWork, "") };
  // "Employment dates end" is told by its end.
  const byPeriod = isContract ? [] : days.filter((each) => period[each].test(text));
  const byWords = days.filter(
    (each) => patterns[each].test(spoken[each]) && !(isContract && each === "hire" && !hired.test(text)),
  );
  const [field, other] = byPeriod.length === 1 ? byPeriod : byWords;
  if (other !== undefined) return null;
  if (field !== undefined) return { field, when: aboutDay.test(text) ? "sure" : "if_dates" };
  const isOfContract = contractBegins.test(text) && !contractEnds.test(text);
  return isOfContract && text.split(" ").every((word) => ofContractDay.test(word))
    ? { field: "hire", when: "weak_if_dates" }
    : null;
}

/**
 * Headings of which nobody can tell whether they speak of coming or of leaving: "Date off hire" is "Date of hire" with a
 * slip, or the day on which somebody was released.
 */
export function mayMeanEither(comparable: string): boolean {
  return comparable.includes("date off hire") || cameOrLeft(comparable);
}

/** "Жұмысқа шыққан күні" is the day on which somebody came, though "шыққан" alone is somebody who left. */
const cameToWork = /ка шы(ккан|гу|гар)/g;

const toWork = "жумыска";
const fromWork = "жумыстан";

/** "Жұмыста шыққан күні": with a letter mended it is the day of coming to work, and with another that of leaving it. */
function cameOrLeft(comparable: string): boolean {
  const work = /(^| )(жум\S*) шы(ккан|гу|гар)/.exec(comparable)?.[2];
  if (work === undefined || work === toWork || work === fromWork) return false;
  const [to, from] = [isOneSlip(toWork, work), isOneSlip(fromWork, work)];
  // Longer words are other ones: "Жұмыскер шыққан күні".
  return (to && from) || (!to && !from && work.length <= toWork.length);
}

/** Words for coming and beginning, which are no words for leaving, whatever else they are. */
const coming =
  /(^| )(прибы|заезд|заех|прие[зх]|приступ|заступ|начал|оформл|трудоустр|зачисл|моб(ил|( |$))|arriv|mobili|mob( |$)|began|begin|start|date in( |$)|since( |$)|from$|с$|келген|келди|кирген|баста)/;

/** Says whether a heading speaks of coming to work, whatever slip stands before: "Жұмыысқа шыққан күні". */
export function speaksOfComing(heading: string): boolean {
  const text = comparableHeading(heading);
  return coming.test(text) || text.search(cameToWork) !== -1;
}

/** Says whether a heading speaks of going away, from work or from a place. */
export function speaksOfGoing(heading: string): boolean {
  return going.test(comparableHeading(heading));
}

const going = /(^| )(depart|демоб|demob|убы|отбы|отъе|выезд|выех|уех|отлет|вылет|кет(у|ти|кен))/;

/** Says whether a heading has a word for coming to a place and leaving it, each shift or for good. */
export function speaksOfCrews(comparable: string): boolean {
  return crews.test(comparable);
}

const crews = /(^| )(departure|(де)?моб(ил|( |$))|(de)?mob(ili|( |$)))/;

/** "Дата повторного приема", "Rehire date": beside a last day it says that somebody came back. */
export function isOfRehire(comparable: string): boolean {
  return /(^| )(повторн|re ?hir)/.test(comparable);
}

/** Says whether somebody is said to go for good: "Отъезд навсегда". */
export function isForGood(comparable: string): boolean {
  return forGood.test(comparable);
}

const forGood = /(^| )(навсегда|насовсем|окончат|final|for good|биржола)/;

/** Words for leaving in which a slip of one letter would turn the heading into the day of a contract. */
const leavingWords = "прекращения расторжения увольнения бузылган termination terminated dismissal".split(
  " ",
);

/** A heading in its comparable form, the slips in such words mended. */
export function withoutSlips(heading: string): string {
  return comparableHeading(joinedAtLineEnds(heading))
    .split(" ")
    .map((word, at, words) => {
      const isBeforeLeft = /^шы(ккан|гу|гар)/.test(words[at + 1] ?? "");
      return isBeforeLeft && isOneSlip(toWork, word) && !cameOrLeft(`${word} шыккан`)
        ? toWork
        : (leavingWords.find((each) => isOneSlip(each, word)) ?? word);
    })
    .join(" ");
}

/** Under "Трудовой договор" these speak of the person. */
const hired = /(^| )(прием|принят|hired|joined|кабыл)/;

/** Beginnings of words for coming and leaving, long enough for a slip to be told from another word. */
const longStems: Readonly<Record<WorkingDay, string>> = {
  hire: "принят поступ трудоус зачисл мобилиз кабыл орналас бастага joining commenc onboard engage mobiliz",
  leave:
    "уволен увольн выбыти растор прекращ исключ сокращ демобил босат шыгар токтат кыскарт terminat separat resign dismiss departed payroll demob leaving release reliev",
};

/** The days of which a heading may speak if one of its letters is wrong: "Off-payoll date", "Қаболдану мерзімі". */
export function daysButForASlip(heading: string): readonly WorkingDay[] {
  const words = comparableHeading(joinedAtLineEnds(heading)).split(" ");
  return (["hire", "leave"] as const).filter((day) => {
    const stems = longStems[day].split(" ");
    const strange = words.filter((word) => !stems.some((stem) => word.startsWith(stem)));
    return strange.some((word) => stems.some((stem) => beginsWithSlip(word, stem)));
  });
}

function beginsWithSlip(word: string, stem: string): boolean {
  const lengths = [stem.length - 1, stem.length, stem.length + 1];
  return lengths.some((length) => isOneSlip(word.slice(0, length), stem));
}

/** "Причина увольнения", "Приказ об увольнении", "Reason for leaving": of whoever has one it is said that he left. */
export function isPaperOfLeaving(heading: string): boolean {
  const text = comparableHeading(joinedAtLineEnds(heading));
  return (
    (papersBeside.test(text) || /(^| )(основан|отметк|ground|mark)/.test(text)) &&
    patterns.leave.test(text) &&
    !otherTopic.test(text)
  );
}

/** "Статус (1/0)", "Status +/-": what stands below are answers to whether somebody works. */
export function isStatusInMarks(heading: string): boolean {
  return /^\s*(статус|status)[\s(]*(1\s*\/\s*0|0\s*\/\s*1|\+\s*\/\s*[-–—])/iu.test(heading);
}

/** "Активен?", "Работает (да/нет)": a question to which "нет" says that somebody is gone. */
export function asksWhetherAtWork(heading: string): boolean {
  return questionOfWork.test(comparableHeading(heading));
}

const questionOfWork =
  /^((is |currently |still )?(active|employed|working)|активен|активность|работает|числится|состоит( (в|на) (штате|списке|учете|работе))?|в штате|штат|в списке|(на )?учет|на месте|действующий|current|жумыс истейди( ме)?|белсенди( ме)?)( (сотрудник|работник|employee))?( (да нет|y ?n|yes no|иа жок|1 0|0 1))?$/;

/** The match of a heading that surely speaks of a working day. */
export function matchStem(heading: string): HeadingMatch<WorkingDay> | null {
  const stem = stemIn(heading);
  return stem?.when === "sure" ? { field: stem.field, fit: "stem" } : null;
}

/** "Contract start date" is the day of the contract, not of the work; its end is told by other names. */
const contract = /(^| )(договор|контракт|contract|шарт|тд( |$))/;

/** Also where no blank stands before the stem: "ДАТАУВОЛЬНЕНИЯ". */
function stemPattern(words: string): RegExp {
  return new RegExp(`(^| |дата|date)(${words})`);
}
