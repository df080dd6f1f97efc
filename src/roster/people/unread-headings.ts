import { joinedAtLineEnds } from "../table/heading-matcher";
import { comparable } from "../words/text";

/** A former employer, or an earlier time. */
const BEFORE = "прежн|предыдущ|прошл|бывш|previous|former|prior|last employer|алдынгы|бурынгы";

/** Beginnings of words in headings of dates and numbers that do not affect who is employed. */
const elsewhere = new RegExp(
  `(^| )(${[
    // Births, papers and permissions.
    "рожд|туган|birth|dob|возраст|жас|age(?![\\p{L}])",
    "выдач|выдан|берилген|issue|паспорт|passport|удост|кужат|document|доверенност",
    "приказ|буйрык|order|срок|мерзим|действ|до(?![\\p{L}])|дейин|valid|expir|until|till",
    "виза|visa|разреш|permit|руксат|внж|рвп|регистр|тиркеу|registr|страхов|insur|полис",
    // Events during employment.
    "испыт|probation|сынак|мед|medical|вакц|vaccin|аскери|аттест|attest|обучен|инструктаж|training|экзамен|exam|сертиф|certif",
    "отпуск|демалыс|vacation|annual|leave of absence|больнич|командир|вахт|смен|shift|rotat|ротац|план|plan|курс|course|повыш|перевод(?!\\S* в др)|promot|transfer(?!(red)? out)|аванс|прививк",
    "договор|контракт|шарт|contract|диплом|diploma|награ|award|вакансии|публикац|posted|образован|стаж",
    BEFORE,
    // Numbers.
    "оклад|надбав|доплат|ипн|налог|tax|удерж|зарплат|зп|заработ|жалакы|salary|wage|pay(?!y?roll)|ставк|тариф|сумм|сома|amount|начисл|премия|bonus",
    "табел|таб(?![\\p{L}])|тел|phone|mobile|код|code|номер|номир|number|комнат|кабинет|room|индекс|счет|account|бин|bin",
  ].join("|")})`,
  "u",
);

/** "Срок работы" is not the term of a paper, and neither is a bare "До". */
const termOfWork =
  /^(сроки? (работ|труд|служб)\S*|(жумыс|кызмет) мерзим\S*|до|по|until|till|дейин|сроки?( окончан\S*)?)$/u;

/** Headings of numbers that belong to somebody or something other than the person in the row. */
const ofOthers =
  /(^| )(бин|bin|паспорт|passport|супруг|spouse|муж|жен|ребен|дет|child|родител|parent|руковод|начальник|директор|manager|head|director|supervisor|контакт|contact|представител|бастык|басшы|жубай|бала)/u;

/** Whether an unread heading is about something that does not affect who is employed: papers, pay, phones. */
export function isAboutSomethingElse(heading: string): boolean {
  const text = comparable(joinedAtLineEnds(heading));
  return elsewhere.test(text) && !termOfWork.test(text);
}

/** Whether a heading is about somebody or something other than the person in the row. */
export function isAboutSomebodyElse(heading: string): boolean {
  return ofOthers.test(comparable(joinedAtLineEnds(heading)));
}

/** "Приказ", "Основание": columns of orders, which say themselves whether they are about hiring or leaving. */
const orders = /^(№ |no )?(приказ|распоряж|основан|буйрык|негиз|order|ground)/u;

/** Whether a heading is that of orders, rather than of their dates. */
export function isOfOrders(heading: string): boolean {
  const text = comparable(joinedAtLineEnds(heading));
  return orders.test(text) && !/(^| )(дат|date|кун)/u.test(text);
}

const before = new RegExp(`(^| )(${BEFORE})`, "u");

/** Whether a heading is about a former employer. */
export function isOfBefore(heading: string): boolean {
  return before.test(comparable(joinedAtLineEnds(heading)));
}
