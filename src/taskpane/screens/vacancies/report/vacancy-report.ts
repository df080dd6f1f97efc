import { type Voices, voicesIn } from "../../../../account/voices";
import type { Language } from "../../../../i18n/language";
import { speaker } from "../../../../i18n/speaker";
import { type SayVacancy, vacancyTexts } from "../../../../i18n/vacancies";
import { type SayVacancyPane, vacancyPaneTexts } from "../../../../i18n/vacancypane";
import type { Day } from "../../../../law/day";
import type { VacanciesCheck } from "../../../../roster/vacancies/check-vacancies";
import type { ShownVacancies } from "../shown-vacancies";
import type { VacancyAnswer } from "../vacancy-answer";
import type { VacancySnapshot } from "../vacancy-snapshot";

/** What a report of vacancies is asked of. */
export type ReportedVacancies = {
  readonly check: VacanciesCheck;
  readonly answer: VacancyAnswer;
  readonly reading: VacancySnapshot;
  /** The current day. */
  readonly writtenOn: Day;
  /** The workbook was edited after it was read. */
  readonly isStale: boolean;
};

/** What every part of the report is made from: the vacancies with their remarks, apart from those ignored. */
export type VacancyReport = ReportedVacancies & { readonly shown: ShownVacancies };

/** What sheets about vacancies speak with. */
export type VacancyVoices = Voices & { readonly sayScreen: SayVacancyPane; readonly sayVacancy: SayVacancy };

export function vacancyVoicesIn(language: Language): VacancyVoices {
  return {
    ...voicesIn(language),
    sayScreen: speaker(vacancyPaneTexts, language),
    sayVacancy: speaker(vacancyTexts, language),
  };
}
