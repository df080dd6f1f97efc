import { rulesTexts } from "../../../i18n/rules";
import { useLanguage, useSay } from "../../speech";
import { Body1, Body1Strong, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionBox } from "../../parts/question-box";
import { Lines, Quiet, Title } from "../../parts/text";
import { useCallback, useState } from "react";
import { type Day, toDotted } from "../../../law/day";
import type { Answer } from "../../store/check/answer";
import { DayField } from "../../parts/day-field";
import { type AnswerOn, compareDays, type Comparison, dayBeforeLastChange } from "./compare-days";
import { changeSentence, lawChangeLines, peopleSentence } from "./comparison-words";
import { useWorkedOut } from "../../store/use-worked-out";
import { Row, Stack } from "../../parts/stack";
import { verdictCode } from "../../store/check/verdict-code";
import { verdictLooks } from "../../parts/verdict-look";
import { Unbroken } from "../../parts/unbroken";
import { verdictHeadline } from "../../verdict/verdict-words";
import { VerdictIcon } from "../../parts/verdict-icon";

const useStyles = makeStyles({
  days: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  card: {
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    // Visible only in high contrast themes, which remove the background.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type Props = {
  readonly day: Day;
  /** The answer of the Check screen. */
  readonly answer: Answer;
  readonly answerOn: AnswerOn;
};

/** The verdicts on one roster on two days, side by side. */
export function Comparison({ day, answer, answerOn }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const sayRule = useSay(rulesTexts);
  const [other, setOther] = useState(() => dayBeforeLastChange(answer));
  const comparison = useComparison(answerOn, day, other);
  const sentence = comparison && changeSentence(comparison, language);
  const people = comparison && peopleSentence(comparison, language);
  return (
    <QuestionBox>
      <Title>{sayRule("compare.title")}</Title>
      <DayField label={sayRule("compare.other")} day={other} onDay={setOther} />
      <Stack gap="XS" aria-live="polite">
        {sentence && <Body1Strong>{sentence}</Body1Strong>}
        {people && <Body1>{people}</Body1>}
      </Stack>
      {comparison && (
        <div className={styles.days}>
          <DayVerdict answer={comparison.earlier} />
          <DayVerdict answer={comparison.later} />
        </div>
      )}
      {comparison && comparison.law.length > 0 && (
        <Stack gap="XS">
          <Caption1Strong>{sayRule("compare.law")}</Caption1Strong>
          <Lines texts={comparison.law.flatMap((change) => lawChangeLines(change, language))} as={Quiet} />
        </Stack>
      )}
    </QuestionBox>
  );
}

/**
 * One roster on two days; null until both are judged. The previous comparison stays while other days of the same roster
 * are judged, but never one of another roster.
 */
function useComparison(answerOn: AnswerOn, one: Day, other: Day): Comparison | null {
  const begin = useCallback(() => compareDays(answerOn, one, other), [answerOn, one, other]);
  return useWorkedOut(answerOn, begin).result;
}

/** The verdict of one day in small type. */
function DayVerdict({ answer }: { answer: Answer }) {
  const styles = useStyles();
  const language = useLanguage();
  const code = verdictCode(answer);
  return (
    <Stack gap="XS" className={styles.card} data-day-verdict={code}>
      <Row as="span" gap="XS">
        <VerdictIcon look={verdictLooks[code]} size={20} />
        <Caption1Strong>{toDotted(answer.day)}</Caption1Strong>
      </Row>
      <Body1>
        <Unbroken text={verdictHeadline(answer, language)} />
      </Body1>
    </Stack>
  );
}
