import {
  Body1,
  Body1Strong,
  Caption1,
  Caption1Strong,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Day } from "../../../law/day";
import type { Answer } from "../../store/answer";
import { useCheckSpeech } from "../../check-speech";
import { DayField } from "../../parts/day-field";
import { useTitleStyles } from "../../parts/title-styles";
import { type AnswerOn, dayBeforeLastChange } from "./compare-days";
import { changeSentence, lawChangeLines, peopleSentence } from "./comparison-words";
import { DayVerdict } from "./day-verdict";
import { useComparison } from "./use-comparison";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // Unseen but in contrast themes, which take the ground away.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  days: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly day: Day;
  /** The answer shown on the first screen. */
  readonly answer: Answer;
  readonly answerOn: AnswerOn;
};

/** The verdicts on one roster on two days, side by side. */
export function Comparison({ day, answer, answerOn }: Props) {
  const styles = useStyles();
  const titles = useTitleStyles();
  const speech = useCheckSpeech();
  const { sayRule } = speech;
  const [other, setOther] = useState(() => dayBeforeLastChange(answer));
  const comparison = useComparison(answerOn, day, other);
  const sentence = comparison && changeSentence(comparison, speech);
  const people = comparison && peopleSentence(comparison, speech);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={titles.title}>
        {sayRule("compare.title")}
      </Subtitle2>
      <DayField label={sayRule("compare.other")} day={other} onDay={setOther} />
      <div className={styles.words} aria-live="polite">
        {sentence && <Body1Strong>{sentence}</Body1Strong>}
        {people && <Body1>{people}</Body1>}
      </div>
      {comparison && (
        <div className={styles.days}>
          <DayVerdict answer={comparison.earlier} />
          <DayVerdict answer={comparison.later} />
        </div>
      )}
      {comparison && comparison.law.length > 0 && (
        <div className={styles.words}>
          <Caption1Strong>{sayRule("compare.law")}</Caption1Strong>
          {comparison.law.flatMap((change) =>
            lawChangeLines(change, speech).map((line) => (
              <Caption1 key={line} className={styles.quiet}>
                {line}
              </Caption1>
            )),
          )}
        </div>
      )}
    </section>
  );
}
