import { employerTexts } from "../../../i18n/employer";
import { filingOptionWords } from "../../../i18n/reading-options";
import { speaker } from "../../../i18n/speaker";
import { vacancyTexts } from "../../../i18n/vacancies";
import { vacancyReadingNames } from "../../../law/vacancy-readings";
import { useCheckSpeech } from "../../check-speech";
import { ReadingFields, type SectionProps } from "./reading-fields";

/** The disputed points of the labour market test and the filing. */
export function FilingReadings(props: SectionProps) {
  const { language } = useCheckSpeech();
  const say = speaker(employerTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const fields = vacancyReadingNames.map((name) => ({
    setting: `reading_${name}` as const,
    label: sayVacancy(`reading.${name}`),
    words: (option: string) => filingOptionWords(option, sayVacancy),
  }));
  return <ReadingFields {...props} title={say("filing.title")} hint={say("filing.hint")} fields={fields} />;
}
