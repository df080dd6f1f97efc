import { useLanguage } from "../../speech";
import { Body1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { toDotted } from "../../../law/day";
import type { Answer } from "../../store/check/answer";
import { verdictCode } from "../../store/check/verdict-code";
import { useToneStyles } from "../../parts/tone-styles";
import { verdictLooks } from "../../parts/verdict-look";
import { verdictHeadline } from "../../verdict/verdict-words";
import { Row } from "../../parts/stack";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    // Visible only in high contrast themes, which remove the background.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { flexShrink: 0, width: "20px", height: "20px" },
});

/** The verdict of one day in small type. */
export function DayVerdict({ answer }: { answer: Answer }) {
  const styles = useStyles();
  const tones = useToneStyles();
  const language = useLanguage();
  const code = verdictCode(answer);
  const { Icon, tone } = verdictLooks[code];
  return (
    <div className={styles.card} data-day-verdict={code}>
      <Row as="span" gap="XS">
        <Icon className={mergeClasses(styles.icon, tones[tone])} aria-hidden />
        <Caption1Strong>{toDotted(answer.day)}</Caption1Strong>
      </Row>
      <Body1>{verdictHeadline(answer, language)}</Body1>
    </div>
  );
}
