import type { Field } from "./fields";

/**
 * Somebody else's citizenship, a former one, a date or document about it; or a civil-law contract,
 * "Азаматтық-құқықтық шарт".
 */
const otherCitizenship =
  /(^| )(супруг|spouse|родител|parent|матер|отц|ребен|детей|mother|father|child|рожден|birth|туган|втор|second|двойн|dual|предыдущ|previous|прежн|бывш|former|дат|date|куни|документ|document|кужат|выдач|issu|берилген|основан|смен[аы]|приобрет|кукык)/;

const otherDate =
  /(^| )(предыдущ|previous|прежн|прошл|алдынгы|бурынгы|план|planned|жоспар|виз|visa|отпуск|vacation|annual|испыт|probation|страхов|insurance|паспорт|passport|разреш|permit|рукс|демалыс|выплат|payment|аттестац|причин|reason|себе[бп]|доверен|допуск|пропуск|полномоч|пищ|врач|заявлен|уведомл|notice|отиниш|of leave|приказ\S* .*увол|order .*(termin|dismiss))/;

/** Posts, on which there may be nobody: "План", "По штату", "Headcount (approved)". */
export const posts = "план|plan|жоспар|штат|утвержд|approved|budget";

/** "Срок договора" over "с" is the first day of the contract. */
const untilWhen = /(^| )(с|со|от|from|start|начало|бастап|басы)$/;

/**
 * Negative patterns: beginnings of words that show that a heading is not the field it seems to name, with Kazakh letters
 * replaced by Russian ones: "Категория (разряд)" is a wage group, "Количество детей" is not a headcount.
 */
export const strangers: Readonly<Partial<Record<Field, RegExp>>> = {
  citizenship: otherCitizenship,
  nationality: otherCitizenship,
  category:
    /(^| )(персонал|staff|должност|position|водител|driver|запас|льгот|разряд|квалификац|grade|налог|tax|виз|visa)/,
  // "Vacant position" in a column of names is a vacant post.
  position:
    /(^| )((санат|категор|category)(?!.* квалификац)|руководител|начальника|supervisor|manager$|супруг|spouse|прежн|предыдущ|бывш|previous|former|бурынгы|алдынгы|дат[аы]( |$)|dates?( |$)|кун[иі]( |$))|^(вакан|vacan|open |бос )/,
  name: /(^| )(руковод|supervisor|manager|супруг|spouse|ребен|child|отца|матери|басшы|контакт|contact)/,
  iin: /(^| )(работодат|employer|жумыс беруш|компани|организац|супруг|spouse|ребен|child|руковод|manager|supervisor|басшы|контакт|contact|отца|матери|father|mother)/,
  // Of a paper, or of the family.
  status:
    /(^| )(wp|visa|виз|permit|разреш|рнп|рукса|marital|семейн|отбас|vaccin|вакцин|tax|налог|квот|quota)/,
  // "Off hire" means released.
  hire: new RegExp(`${otherDate.source}|(^| )off( |$)`),
  leave: otherDate,
  contractEnd: untilWhen,
  permitExpiry: untilWhen,
  permitNumber: /(^| )(дат[аы]$|date$|выдач|issu|берилген)/,
  count: new RegExp(
    `(^| )(${posts}|дет|child|бала|иждив|дней|days|кун|час|hours|сагат|лет|years|жыл|ставк|ед$|подчин|багын|subord|отдел|подраздел|department|болим)`,
  ),
  rate: /(^| )(тариф|tariff|часов|hour|сагат|день|daily|налог|tax|оклад|salary)/,
};

/** Words allowed in a heading of the permit category; any other word makes it another category. */
const besideCategory =
  /^(катег|санат|categor|кат$|cat$|сан$|ирс$|шжк$|рнп$|рн$|п$|разреш|permit|рукса|работник|сотрудник|employee|кызметкер|жумыс|куш|иностр|foreign|шетел|рабоч|сил[аы]$|я$|work|специалист|закон|правил|перечн|привле|квот|quota|мест|содерж|расч|local$|content|бойынша$|labou?r$|wp$|fl$|по$|для$|на$|of$|the$|for$|no$|id$|ном[еи]р|number|iv$|i{1,3}$|и$|\d+$)/;

/** Whether a heading names another category than that of the permit: of pay, disability or a licence. */
export function namesOtherCategory(comparable: string): boolean {
  return comparable.split(" ").some((word) => !besideCategory.test(word));
}

/** Columns with states, or numbers from 1 to 4, about which the user need not even be asked. */
export const strangersToAsked = {
  citizenship: /(^| )(рожд|birth|туган|адрес|address|работодат|employer|компани|company|супруг|spouse)/,
  category:
    /(^| )(№|п п|n|no|разряд|класс|grade|class|смен|shift|вахт|бригад|crew|этаж|floor|дет|child|бала|курс|групп|group|инвалид|ставк|кол во|количеств|число)/,
} as const;
