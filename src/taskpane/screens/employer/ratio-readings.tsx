import { employerTexts } from "../../../i18n/employer";
import { optionWords } from "../../../i18n/reading-options";
import { speaker } from "../../../i18n/speaker";
import { readingNames } from "../../../law/readings";
import { useCheckSpeech } from "../../check-speech";
import { ReadingFields, type SectionProps } from "./reading-fields";

/** The disputed points of the ratio. */
export function RatioReadings(props: SectionProps) {
  const { sayAnswer, language } = useCheckSpeech();
  const say = speaker(employerTexts, language);
  const fields = readingNames.map((name) => ({
    setting: `reading_${name}` as const,
    label: sayAnswer(`reading.${name}`),
    words: (option: string) => optionWords(name, option, sayAnswer),
  }));
  return (
    <ReadingFields {...props} title={say("readings.title")} hint={say("readings.hint")} fields={fields} />
  );
}
