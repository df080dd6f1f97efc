import { Caption1, Field, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import type { AnswerKey } from "../../i18n/answers";
import { employerTexts } from "../../i18n/employer";
import { speaker } from "../../i18n/speaker";
import { defaultReadings, readingNames, readings } from "../../law/readings";
import type { SettingName } from "../../roster/setting-names";
import { useCheckSpeech } from "../check/check-speech";
import { useBoxStyles } from "../box-styles";
import { useTitleStyles } from "../title-styles";
import type { Stated } from "./stated";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Sentences of the answers begin in small letters; here each stands by itself.
  label: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
});

type Props = {
  readonly stated: Stated;
  readonly onChoice: (name: SettingName, choice: string | null) => void;
};

/** How each disputed point is read; what is not chosen stays at its default and is not written down. */
export function ReadingFields({ stated: { values }, onChoice }: Props) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const titles = useTitleStyles();
  const { sayAnswer, language } = useCheckSpeech();
  const say = speaker(employerTexts, language);
  return (
    <section className={styles.section}>
      <div>
        <Subtitle2 as="h2" className={titles.title}>
          {say("readings.title")}
        </Subtitle2>
        <Caption1 className={styles.quiet}>{say("readings.hint")}</Caption1>
      </div>
      {readingNames.map((name) => {
        const stated = values[`reading_${name}`] ?? "";
        const words = (option: string) => sayAnswer(`reading.${name}.${option}` as AnswerKey);
        return (
          <Field key={name} label={{ className: styles.label, children: sayAnswer(`reading.${name}`) }}>
            <Select
              root={{ className: boxes.box }}
              className={boxes.choice}
              value={stated}
              onChange={(_, { value }) => onChoice(`reading_${name}`, value === "" ? null : value)}
            >
              <option value="">{say("readings.default", { option: words(defaultReadings[name]) })}</option>
              {readings[name].options
                .filter((option) => option !== defaultReadings[name] || option === stated)
                .map((option) => (
                  <option key={option} value={option}>
                    {words(option)}
                  </option>
                ))}
            </Select>
          </Field>
        );
      })}
    </section>
  );
}
