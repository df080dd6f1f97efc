import { isOneSlip } from "../words/one-slip";
import { comparableHeading, type HeadingMatch, joinedAtLineEnds } from "./heading-matcher";

type WorkingDay = "hire" | "leave";

/**
 * Stems of words for the first or last day of work, with Kazakh letters replaced by Russian ones: "Дата увол.", "Выбыл",
 * "Date of separation" have more variants than can be listed.
 */
const stems: Readonly<Record<WorkingDay, string>> = {
  hire: "прием[аеу]?( |$)|приняти[яе]|принят([аоы])?( |$)|поступ(л|ил)|прин( на|$)|приш(ел|ла|ли)( |$)|найм|нанят|трудоустро|устройств|зачисл|оформлен([аоы]?( с| на|$)|ия на раб)|вы(ход[а-я]*|шел|шла) на работ|начал[а-я]* (труд|работ)|с какого (числа|дня)|мобилиз|перв[а-я]* (рабоч[а-я]* )?(день|дня)|кабыл|жумыс(ка|ты|ына|ынын)? ?(кир|орналас|баста|кабыл|тур|алын|шыккан)|бастаган кун|кай куннен|hire|hiring|join(ed|ing|s)?( |$)|start(ed|ing)?( |$)|commence|onboard|engag|mob(ili[sz]\\S*)? (date|in$)|first (working |work )?day|employ(ed|ment)? (date(?!s)|since|from|start|began|begin)|(date|day) of employment|date employed|appoint(ment|ed)|вступл[а-я]* в должн",
  leave:
    "увол|увальн|закры[а-я]* (тд|труд|договор|контракт)|contract closed|перевод[а-я]* в др|выбы([лтв]| )|расторг|расторж|(^| )раст (тд|труд|договор)|прекр|окончан[а-я]* (работ|трудов[а-я]* (отнош|деят))|кон(ец|ца) работ|завершен[а-я]* работ|посл[а-я]* ?(раб[а-я]* ?)?(день|дня|дата)|уш(ел|ла|ли)( |$)|(отъезд|выезд|убытие) (навсегда|насовсем)|окончат[а-я]* (выезд|отъезд|убыт)|исключ|сокращ|демоб|(по|до) как(ое|ого) (числ|день|дня)|шы(ккан|гу|гар)|кыскарт|жумыстан ?(шык|шыг|кет|боса[тг])|босат|кеткен|кету|токтат|бузыл|бузу|сонгы (жумыс )?(кун|куни)( |$)|terminat|ceas|separat|resign|dismiss|depart(ed|ure)|off payroll|transfer(red)? out|off hir(e|ed|ing)|demob|mob(ili[sz]\\S*)? out$|left$|leaving|leaver|date left|left (on|the|company|work|job|date)|exit|off ?board|quit|releas(e|ed|ing)( |$)|reliev|^term (date|dt)( |$)|^eos( |$)|discharge|fired|(last|final) ?(working ?|work ?)?day|employ(ed|ment)? (end|until|till|to|finish)|end of (employment|service|work)|service end|work(ed|ing)? (until|till|to)",
};

const ofWork =
  "работ[а-я]*|трудов\\S*|занят\\S*|числ\\S*|состо\\S*|служб\\S*|компан\\S*|организац\\S*|штат\\S*|предприят\\S*|employ\\S*|work\\S*|company|service|mob\\S*|жумыс\\S*|кызмет";

/** Words for "from" and "until", under "Период работы" or after "Работает". */
const period: Readonly<Record<WorkingDay, RegExp>> = {
  hire: new RegExp(
    `(${ofWork}|объект\\S*|бригад\\S*|site)( \\S+)? (с|со|от|с какого|начал\\S*|from|since|start\\S*|begin\\S*|in|бас(ы|тап|тал\\S*))( дата| даты)?$`,
  ),
  leave: new RegExp(
    `(${ofWork})( \\S+)? (по|до|по какое|до какого|кон(ец|ца)|окончан\\S*|прекращ\\S*|out|to|till|until|end\\S*|сон(ы|гы)|дейин|аякта\\S*)( дата| даты)?$`,
  ),
};

/** Words for a date; without them the contents under "Расторгнут" may be anything. */
const aboutDay =
  /^employment (start|end)( |$)|дат[аыуе]|date|(^| )(день|дня|day|куни|кун|period|период\S*|кезен\S*)( |$)/;

/** The start of the contract, used as a hire date if there is no better one. */
const contractBegins =
  /(заключ|подпис|начал|жас(ал|ау)|баста|sign|start|дат|date|куни)\S*.*(^| )(тд|договор\S*|контракт\S*|contracts?|шарт\S*)( |$)|(^| )(тд|contract|шарт\S*|договор\S*|контракт\S*) (дат|date|кун|start|begin|sign|жас|баста|начал|заключ|подпис|(с|со|от|from)$)/;
/** The only words allowed in such a heading; with any other it may be another date. */
const ofContractDay =
  /^(дат\S*|date|день|дня|day|кун\S*|начал\S*|заключ\S*|подпис\S*|труд\S*|тд|договор\S*|контракт\S*|contracts?|agreement|шарт\S*|жас\S*|баста\S*|енбек|sign\S*|start\S*|begin\S*|of|the|по|с|со|от|к|в|и|on|from|employment|labou?r|work|employee\S*|job|работ\S*|жумыс\S*|first|перв\S*|алгашкы)$/;
const contractEnds =
  /(^| )(оконч|кон(ец|ца)|срок|end|expir|valid|until|аякта|мерзим|действ|гпх|гпд|услуг|подряд|аренд|rent|lease|service|доп|соглаш|страх|полис|№|номер|number|no|вид|тип|type|turi|тури|прекр|расторг|расторж|terminat|бузыл|бузу|токтат|ответств|обуч)/;

/** Dates of something other than employment, and planned dates. */
const otherTopic =
  /(^| )(план|plan|жоспар|предполаг|ожида|expect|предыдущ|previous|прежн|прошл|former|алдынгы|бурынгы|рожд|birth|туган|отпуск|врач|vacation|annual|демалыс|больничн|sick|декрет|matern|parental|ребен|детей|child|бала|мед|med|справк|сертиф|certif|удостовер|документ|document|кужат|паспорт|passport|виз|visa|разреш|permit|рукс|рнп|страхов|insur|полис|испыт|probation|сынак|аттестац|обуч|учеб|учен|учет|вуз|универ|школ|инструктаж|stud|educ|train|school|уведомл|notic|notif|хабарл|заявлен|заявк|applic|отиниш|перевод(?!\S* в др)|transfer(?!(red)? out)|повыш|promot|въезд|entry|прибыт|arriv|flight|рейс|регистрац|regist|выдач|выдан|issu|берил|пропуск|badge|access|доступ|допуск|лиценз|licen|доверен|полномоч|инвалид|льгот|алимент|удержан|расчет|settle|pay(?!y?roll)|выплат|оплат|зарплат|аванс|компенс|кредит|займ|loan|аренд|lease|rent|гражд|citizen|азамат|присяг|решен|парти|пенси|pension|зейнет|retire|пищ|смен|shift|вахт|rotat|проект|project|супруг|spouse|брак|marri|divorc|командиров|trip|стаж|сумм|salar|оклад|часов|hour|time|врем|interview|собесед|offer|оффер|quota|квот|вакан|vacan|товар|груз|leave (type|balance|from|to|start|end))/;

/** Words that may also accompany a date of employment: "Дата приема (приказ №)". */
const papersBeside =
  /(^| )(приказ|order|буйрык|причин|reason|себе|номер|number|№|no( |$)|рк( |$)|казахстан|card|карт)/;

/** Words that can only mean employment, whatever accompanies them. */
const ofWorkAlone = /увол|работ|найм|hire|hiring|employ|dismiss|joining|жумыс/;

/** Whether a heading that names a date of employment is about another date. */
export function isOtherDay(comparable: string): boolean {
  return otherTopic.test(comparable) && !ofWorkAlone.test(comparable);
}

/** "Дата и основание увольнения": a date together with its reason. */
const andReason = / (и|and|жане) (причин|основан|reason|ground|себе)\S*/;

const patterns: Readonly<Record<WorkingDay, RegExp>> = {
  hire: stemPattern(stems.hire),
  leave: stemPattern(stems.leave),
};

/**
 * The date of employment that a heading names by its stem. "sure": the heading says it is a date; "if_dates": only if the
 * column has dates; "weak_if_dates": also only if no other column is better.
 */
export type StemMatch = {
  readonly field: WorkingDay;
  readonly when: "sure" | "if_dates" | "weak_if_dates";
};

/** Reads a heading by its stem; null if it names no date of employment, both, or another date. */
export function stemIn(heading: string): StemMatch | null {
  const text = withoutSlips(heading).replace(andReason, "");
  if (otherTopic.test(text) || papersBeside.test(text) || mayMeanEither(text)) return null;
  const isContract = contract.test(text);
  const days = ["hire", "leave"] as const;
  const spoken = { hire: text.replace(/(^| )off hir\S*/g, ""), leave: text.replace(cameToWork, "") };
  // "Employment dates end" is decided by its last word.
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
 * Whether a heading may mean either joining or leaving: "Date off hire" is "Date of hire" mistyped, or the day on which
 * somebody was released.
 */
export function mayMeanEither(comparable: string): boolean {
  return comparable.includes("date off hire") || cameOrLeft(comparable);
}

/** "Жұмысқа шыққан күні" is the day of starting work, although "шыққан" alone means having left. */
const cameToWork = /ка шы(ккан|гу|гар)/g;

const toWork = "жумыска";
const fromWork = "жумыстан";

/** "Жұмыста шыққан күні" is one letter away from starting work, and one from leaving it. */
function cameOrLeft(comparable: string): boolean {
  const work = /(^| )(жум\S*) шы(ккан|гу|гар)/.exec(comparable)?.[2];
  if (work === undefined || work === toWork || work === fromWork) return false;
  const [to, from] = [isOneSlip(toWork, work), isOneSlip(fromWork, work)];
  // A longer word is another word: "Жұмыскер шыққан күні".
  return (to && from) || (!to && !from && work.length <= toWork.length);
}

/** Words for coming and beginning, which certainly do not mean leaving. */
const coming =
  /(^| )(прибы|заезд|заех|прие[зх]|приступ|заступ|начал|оформл|назнач|присво|тагайын|трудоустр|зачисл|моб(ил|( |$))|arriv|mobili|mob( |$)|began|begin|start|date in( |$)|since( |$)|from$|с$|келген|келди|кирген|баста)/;

/** Whether a heading is about coming to work, even with a typing error: "Жұмыысқа шыққан күні". */
export function speaksOfComing(heading: string): boolean {
  const text = comparableHeading(heading);
  return !goneSince.test(text) && (coming.test(text) || text.search(cameToWork) !== -1);
}

/** "Planned start", "Планируемая дата выхода": whoever has a day still to come there may not have come yet. */
export function plansToCome(heading: string): boolean {
  const text = comparableHeading(heading);
  const bare = text.replace(planning, " ").trim();
  return (
    bare !== text &&
    !otherTopic.test(bare) &&
    [coming, patterns.hire, /(^| )выход/].some((each) => each.test(bare))
  );
}

const planning = /(^| )(план|plan|жоспар|предполаг)\S*/g;

/** Whether a heading is about leaving, from work or from a place. */
export function speaksOfGoing(heading: string): boolean {
  const text = comparableHeading(heading);
  return going.test(text) || goneSince.test(text);
}

/** "В архиве с", "Inactive since": since then the person is gone, although "since" begins something. */
const goneSince = /(^| )(не ?актив|inactiv|deactiv|архив|archiv|снят|удален)\S* (с|since|from)$/;

const going =
  /(^| )(пенси|retire|зейнет|depart|демоб|demob|убы|отбы|отъе|выезд|выех|уех|отлет|вылет|кет(у|ти|кен))/;

/** Whether a heading has a word for arriving at or leaving a site, per shift or for good. */
export function speaksOfCrews(comparable: string): boolean {
  return crews.test(comparable);
}

const crews = /(^| )(departure|(де)?моб(ил|( |$))|(de)?mob(ili|( |$)))/;

/** "Дата повторного приема", "Rehire date": with a leave date, it means that the person came back. */
export function isOfRehire(comparable: string): boolean {
  return /(^| )(повторн|re ?hir)/.test(comparable);
}

/** Whether a heading is about leaving for good: "Отъезд навсегда". */
export function isForGood(comparable: string): boolean {
  return forGood.test(comparable);
}

const forGood = /(^| )(навсегда|насовсем|окончат|final|for good|биржола)/;

/** Words for leaving; mistyped by one letter, their heading would be read as the date of a contract. */
const leavingWords = "прекращения расторжения увольнения бузылган termination terminated dismissal".split(
  " ",
);

/** A heading in comparable form, with typing errors in such words corrected. */
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

/** Under "Трудовой договор" these words are about the person. */
const hired = /(^| )(прием|принят|hired|joined|кабыл)/;

/** Stems of words for joining and leaving, long enough that one wrong letter does not make another word. */
const longStems: Readonly<Record<WorkingDay, string>> = {
  hire: "принят поступ трудоус зачисл мобилиз кабыл орналас бастага joining commenc onboard engage mobiliz",
  leave:
    "уволен увольн выбыти растор прекращ исключ сокращ демобил босат шыгар токтат кыскарт terminat separat resign dismiss departed payroll demob leaving release reliev",
};

/** The dates that a heading may name if one letter is wrong: "Off-payoll date", "Қаболдану мерзімі". */
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

/** "Причина увольнения", "Приказ об увольнении", "Reason for leaving": a filled cell means that the person left. */
export function isPaperOfLeaving(heading: string): boolean {
  const text = comparableHeading(joinedAtLineEnds(heading));
  return (
    (papersBeside.test(text) || /(^| )(основан|отметк|ground|mark)/.test(text)) &&
    patterns.leave.test(text) &&
    !otherTopic.test(text)
  );
}

/** "Статус (1/0)", "Status +/-", "In headcount (Y/N)": the cells answer whether somebody works. */
export function isStatusInMarks(heading: string): boolean {
  return /^\s*((статус|status)[\s(]*(1\s*\/\s*0|0\s*\/\s*1|\+\s*\/\s*[-–—])|in headcount|(headcount|hc)[\s(?]*y)/iu.test(
    heading,
  );
}

/** "Активен?", "Работает (да/нет)": a question to which "нет" means that the person has left. */
export function asksWhetherAtWork(heading: string): boolean {
  return questionOfWork.test(comparableHeading(heading));
}

const questionOfWork =
  /^((is |currently |still )?(active|employed|working)|активен|активность|работает|числится|состоит( (в|на) (штате|списке|учете|работе))?|в штате|штат|в списке|(на )?учет|на месте|действующий|current|жумыс истейди( ме)?|белсенди( ме)?)( (сотрудник|работник|employee))?( (да нет|y ?n|yes no|иа жок|1 0|0 1))?$/;

/** The match of a heading that certainly names a date of employment. */
export function matchStem(heading: string): HeadingMatch<WorkingDay> | null {
  const stem = stemIn(heading);
  return stem?.when === "sure" ? { field: stem.field, fit: "stem" } : null;
}

/** "Contract start date" is a date of the contract, not of the employment; the contract's end has its own names. */
const contract = /(^| )(договор|контракт|contract|шарт|тд( |$))/;

/** Also matches without a space before the stem: "ДАТАУВОЛЬНЕНИЯ". */
function stemPattern(words: string): RegExp {
  return new RegExp(`(^| |дата|date)(${words})`);
}
