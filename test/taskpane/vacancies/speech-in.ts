import { findingsTexts } from "../../../src/i18n/findings";
import type { Language } from "../../../src/i18n/language";
import { speaker } from "../../../src/i18n/speaker";
import { vacancyTexts } from "../../../src/i18n/vacancies";
import { vacancyPaneTexts } from "../../../src/i18n/vacancypane";
import { checkSpeechIn } from "../../../src/taskpane/check-speech";
import type { VacancySpeech } from "../../../src/taskpane/screens/vacancies/vacancy-speech";

/** The voice of the screen in a language. */
export function vacancySpeechIn(language: Language): VacancySpeech {
  return {
    ...checkSpeechIn(language),
    sayFinding: speaker(findingsTexts, language),
    sayScreen: speaker(vacancyPaneTexts, language),
    sayVacancy: speaker(vacancyTexts, language),
  };
}
