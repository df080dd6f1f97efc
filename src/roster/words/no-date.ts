import { dateOf, type Day } from "../../law/day";

/** What programs write where there is no date, and the days on which their calendars begin. */
const ofPrograms =
  /^([<([]?(null|nat|nan|nil|none|undefined)[>)\]]?|0{4}[-./]?0{1,2}[-./]?0{1,2}|0{1,2}[-./]0{1,2}[-./]0{4}|0001[-./]0?1[-./]0?1|0?1[-./]0?1[-./]0001|1899[-./]12[-./]3[01]|3[01][-./]12[-./]1899|12[-./]3[01][-./]1899|0{1,2}[-./]0?1[-./]1900|0?1[-./]0{1,2}[-./]1900|1900[-./]0?1[-./]0{1,2}|0?1[-./]0?1[-./](1900|1753)|(1900|1753)[-./]0?1[-./]0?1)$/i;

/** What tables of pivots show for a blank, and zeros: a day, a time, or a number without a value. */
const blankInWords = /^(\((blank|пусто|бос)\)|0+|0{1,2}[.:/-]0{1,2}([.:/-]0{1,2})?)$/iu;

/** Says whether a text without an hour stands for no date: punctuation alone, signs such as "+" aside, or what a program puts for none. */
export function isNoDate(text: string): boolean {
  return !/[\p{L}\p{N}\p{S}?]/u.test(text) || ofPrograms.test(text) || blankInWords.test(text);
}

/** What people write for a last day that has not come: "нет", "по н.в.", "работает", "ongoing". */
const stillThere =
  /^(нет|жоқ|no|none|(по |до )?н\.?\s?[./]?\s?в\.?|н\/д|n\/?a|n\.\s?a\.?|not yet|(по )?тек(ущее|\.)? вр(емя|\.)?|бессрочн\S*|без срока|действует|активен|мерзімсіз|((по|до) )?наст(оящее|\.)? вр(емя|\.)?|по сей день|по сегодня(шний день)?|постоянн\S*|работа(ет|ю)\S*|действ\S*|не уволен[аы]?|(қазіргі|осы) (уақыт|күн)\S* дейін|қазір|тұрақты|жұмыс істе\S*|((to|till|until|up to) )?(present|now|date)|to date|current(ly)?|active|ongoing|on-going|open([ -]ended)?|permanent(ly)?|indefinite(ly)?|unlimited|still (here|working|employed)|not (terminated|applicable|left))$/iu;

/** Says whether a text says in words that somebody has not left, with marks among them that nobody sees or without. */
export function saysStillThere(text: string): boolean {
  return stillThere.test(text.replace(/\p{Cf}/gu, "").trim());
}

/** Later days than any job lasts stand for no end, where they are the last or the first of a year. */
const LATEST_YEAR = 2090;
const NO_YEAR_OF_JOBS = 2900;

/** Says whether a last day stands for none: 31.12.9999, 31.12.4712, 31.12.2099. Other late days may be slips. */
export function isEndless(day: Day): boolean {
  const { year, month, day: date } = dateOf(day);
  if (year >= NO_YEAR_OF_JOBS) return true;
  return year >= LATEST_YEAR && ((month === 12 && date === 31) || (month === 1 && date === 1));
}
