import { dateOf, type Day } from "../../law/day";

/** Null values of programs, and the first days of their calendars. */
const ofPrograms =
  /^([<([]?(null|nat|nan|nil|none|undefined)[>)\]]?|0{4}[-./]?0{1,2}[-./]?0{1,2}|0{1,2}[-./]0{1,2}[-./]0{4}|0001[-./]0?1[-./]0?1|0?1[-./]0?1[-./]0001|1899[-./]12[-./]3[01]|3[01][-./]12[-./]1899|12[-./]3[01][-./]1899|0{1,2}[-./]0?1[-./]1900|0?1[-./]0{1,2}[-./]1900|1900[-./]0?1[-./]0{1,2}|0?1[-./]0?1[-./](1900|1753)|(1900|1753)[-./]0?1[-./]0?1)$/i;

/** Blanks in pivot tables, and zeros: a date, a time or a number without a value. */
const blankInWords = /^(\((blank|пусто|бос)\)|0+|0{1,2}[.:/-]0{1,2}([.:/-]0{1,2})?)$/iu;

/** Whether a text (without a time) means "no date": only punctuation (but not "+"), or a null value of a program. */
export function isNoDate(text: string): boolean {
  return !/[\p{L}\p{N}\p{S}?]/u.test(text) || ofPrograms.test(text) || blankInWords.test(text);
}

/** Words for a last day that has not come: "нет", "по н.в.", "работает", "ongoing". */
const stillThere =
  /^(нет|жоқ|no|none|(по |до )?н\.?\s?[./]?\s?в\.?|н\/д|n\/?a|n\.\s?a\.?|not yet|(по )?тек(ущее|\.)? вр(емя|\.)?|бессрочн\S*|без срока|действует|активен|мерзімсіз|((по|до) )?наст(оящее|\.)? вр(емя|\.)?|по сей день|по сегодня(шний день)?|постоянн\S*|работа(ет|ю)\S*|действ\S*|не уволен[аы]?|(қазіргі|осы) (уақыт|күн)\S* дейін|қазір|тұрақты|жұмыс істе\S*|((to|till|until|up to) )?(present|now|date)|to date|current(ly)?|active|ongoing|on-going|open([ -]ended)?|permanent(ly)?|indefinite(ly)?|unlimited|still (here|working|employed)|not (terminated|applicable|left))$/iu;

/** Whether a text says that somebody has not left, ignoring invisible characters. */
export function saysStillThere(text: string): boolean {
  return stillThere.test(text.replace(/\p{Cf}/gu, "").trim());
}

/** First or last days of years later than any job lasts mean "no end". */
const LATEST_YEAR = 2090;
const NO_YEAR_OF_JOBS = 2900;

/** Whether a last day means "none": 31.12.9999, 31.12.4712, 31.12.2099. Other late days may be typing errors. */
export function isEndless(day: Day): boolean {
  const { year, month, day: date } = dateOf(day);
  if (year >= NO_YEAR_OF_JOBS) return true;
  return year >= LATEST_YEAR && ((month === 12 && date === 31) || (month === 1 && date === 1));
}
