import type { RuleTests } from "../../../domain/rule-tests";
import { employerTexts } from "../../../i18n/employer";
import { optionWords } from "../../../i18n/reading-options";
import { speaker } from "../../../i18n/speaker";
import { readingNames } from "../../../law/readings";
import { useCheckSpeech } from "../../check-speech";
import { readingEffect } from "./reading-effect";
import { ReadingFields, type SectionProps } from "./reading-fields";

type Props = SectionProps & {
  /** What was tested on the roster of the last check; null where there was none. */
  readonly tests: RuleTests | null;
};

/** The disputed points of the ratio: first those that touch somebody on the checked roster, with what they do to its answer. */
export function RatioReadings({ tests, ...section }: Props) {
  const { sayAnswer, language } = useCheckSpeech();
  const say = speaker(employerTexts, language);
  const fields = readingNames.map((name) => ({
    setting: `reading_${name}` as const,
    label: sayAnswer(`reading.${name}`),
    words: (option: string) => optionWords(name, option, sayAnswer),
    effect: tests === null ? null : readingEffect(tests, name, say, sayAnswer),
  }));
  const touching = fields.filter(({ effect }) => effect !== null);
  const others = fields.filter(({ effect }) => effect === null);
  return (
    <ReadingFields
      {...section}
      title={say("readings.title")}
      hint={say("readings.hint")}
      fields={tests === null ? fields : touching}
      folded={tests === null ? null : { title: say("readings.untouched"), fields: others }}
    />
  );
}
