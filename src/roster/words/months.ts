import { comparable } from "./text";

/** Month names in dates: nominative and genitive, including short forms, from January to December. */
const names: readonly string[] = [
  "январь января янв қаңтар қаң january jan",
  "февраль февраля фев февр ақпан ақп february feb",
  "март марта мар наурыз нау march mar",
  "апрель апреля апр сәуір сәу april apr",
  "май мая мамыр мам may",
  "июнь июня июн маусым мау june jun",
  "июль июля июл шілде шіл july jul",
  "август августа авг тамыз там august aug",
  "сентябрь сентября сен сент қыркүйек қыр september sep sept",
  "октябрь октября окт қазан қаз october oct",
  "ноябрь ноября ноя нояб қараша қар november nov",
  "декабрь декабря дек желтоқсан жел december dec",
];

const months = new Map(
  names.flatMap((forms, index) => forms.split(" ").map((form) => [comparable(form), index + 1] as const)),
);

/** The number of a month from its name in any of the three languages, or null. */
export function monthNamed(word: string): number | null {
  const name = comparable(word);
  return months.get(name) ?? months.get(name.replace(/(да|де|та|те|нын|нин|дын|дин|тын|тин)$/, "")) ?? null;
}
