import type { Employer } from "../../domain/employer";
import type { Language } from "../../i18n/language";
import { speaker } from "../../i18n/speaker";
import { type SayVacancy, vacancyTexts } from "../../i18n/vacancies";
import { type SayVacancyPane, vacancyPaneTexts } from "../../i18n/vacancypane";
import type { ChosenVacancyHeadings } from "../../roster/table/vacancy-layout";
import type { VacanciesCheck, VacancyCheck } from "../../roster/vacancies/check-vacancies";
import type { ListOnSheet } from "../account";
import type { IgnoredSaid } from "../finding-rows";
import { type Voices, voicesIn } from "../voices";
import type { PlacedVacancyRemark } from "./placed-remarks";

/** A vacancy with what is to be looked at. */
export type ListedVacancy = {
  readonly vacancy: VacancyCheck;
  readonly remarks: readonly PlacedVacancyRemark[];
};

/** A check of vacancies with everything that is told of it. */
export type VacanciesTold = {
  readonly check: VacanciesCheck;
  /** The list as it was judged. */
  readonly list: ListOnSheet;
  /** In the order of what is to be done next. */
  readonly vacancies: readonly ListedVacancy[];
  /** What somebody chose to ignore. */
  readonly ignored: readonly {
    readonly finding: PlacedVacancyRemark;
    readonly note: Pick<IgnoredSaid, "reason" | "day">;
  }[];
  /** The headings chosen for the columns of the list. */
  readonly chosenHeadings: ChosenVacancyHeadings;
  readonly employer: Pick<Employer, "kind" | "smallBusiness">;
};

/** What an account of vacancies speaks with beside the words of every account. */
export type VacancyVoices = Voices & { readonly sayScreen: SayVacancyPane; readonly sayVacancy: SayVacancy };

export function vacancyVoicesIn(language: Language): VacancyVoices {
  return {
    ...voicesIn(language),
    sayScreen: speaker(vacancyPaneTexts, language),
    sayVacancy: speaker(vacancyTexts, language),
  };
}
