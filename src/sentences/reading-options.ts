import type { ReadingName, Readings } from "../law/readings";
import type { VacancyReadingName, VacancyReadings } from "../law/vacancy-readings";
import type { AnswerKey, SayAnswer } from "../i18n/answers";
import type { SayVacancy, VacancyKey } from "../i18n/vacancies";

/** Disputed points whose options are called alike. */
const alike = {
  eaeu: "side",
  permanent_resident: "side",
  kandas: "side",
  refugee: "side",
  permit_exempt: "side",
  transferee: "side",
  contractor: "work",
  part_timer: "work",
  ended_permits: "ended",
  ended_contract: "ended",
  unskilled: "unskilled",
  requested: "requested",
} as const satisfies Record<ReadingName, string>;

/** The key of each way to read a disputed point of the ratio: an option without its words does not compile. */
type OptionKey = {
  [Name in ReadingName]: `reading.${(typeof alike)[Name]}.${Readings[Name]}`;
}[ReadingName];

/** How a disputed point of the ratio is read, in words. */
export function optionWords(name: ReadingName, option: string, say: SayAnswer): string {
  const key: AnswerKey = `reading.${alike[name]}.${option}` as OptionKey;
  return say(key);
}

/** How a disputed point of the search and the filing is read, in words. */
export function filingOptionWords(option: string, say: SayVacancy): string {
  const key: VacancyKey = `option.${option}` as `option.${VacancyReadings[VacancyReadingName]}`;
  return say(key);
}
