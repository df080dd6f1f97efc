import { speaker } from "../../../i18n/speaker";
import { type SayVacancy, vacancyTexts } from "../../../i18n/vacancies";
import { type SayVacancyPane, vacancyPaneTexts } from "../../../i18n/vacancypane";
import { type FindingsSpeech, useFindingsSpeech } from "../../findings/findings-speech";

/** The voice of the screen of vacancies: its own words, those about vacancies, and those of findings. */
export type VacancySpeech = FindingsSpeech & {
  readonly sayScreen: SayVacancyPane;
  readonly sayVacancy: SayVacancy;
};

export function useVacancySpeech(): VacancySpeech {
  const speech = useFindingsSpeech();
  const { language } = speech;
  return {
    ...speech,
    sayScreen: speaker(vacancyPaneTexts, language),
    sayVacancy: speaker(vacancyTexts, language),
  };
}
