import { useLanguage } from "../../speech";
import { Body1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { toDotted } from "../../../law/day";
import type { Answer } from "../../store/check/answer";
import { verdictCode } from "../../store/check/verdict-code";
import { verdictLooks } from "../../parts/verdict-look";
import { verdictHeadline } from "../../verdict/verdict-words";
import { Row, Stack } from "../../parts/stack";
import { VerdictIcon } from "../../parts/verdict-icon";

const useStyles = makeStyles({
  card: {
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    // Visible only in high contrast themes, which remove the background.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The verdict of one day in small type. */
export function DayVerdict({ answer }: { answer: Answer }) {
  const styles = useStyles();
  const language = useLanguage();
  const code = verdictCode(answer);
  return (
    <Stack gap="XS" className={styles.card} data-day-verdict={code}>
      <Row as="span" gap="XS">
        <VerdictIcon look={verdictLooks[code]} size={20} />
        <Caption1Strong>{toDotted(answer.day)}</Caption1Strong>
      </Row>
      <Body1>{verdictHeadline(answer, language)}</Body1>
    </Stack>
  );
}
