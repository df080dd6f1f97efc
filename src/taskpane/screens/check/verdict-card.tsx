import { Lines, Quiet } from "../../parts/text";
import { useLanguage } from "../../speech";
import { Caption1, Caption1Strong, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { SheetCells } from "../../../excel/read-sheet";
import type { Ignoring } from "../../store/tables/ignored-findings";
import type { Answer, Snapshot } from "../../store/check/answer";
import type { Target } from "../../store/check/targets";
import { targetName } from "./target-name";
import { verdictCode } from "../../store/check/verdict-code";
import { verdictLooks } from "../../parts/verdict-look";
import {
  findingsSummary,
  verdictDay,
  verdictDetails,
  verdictHeadline,
  verdictReadings,
} from "../../verdict/verdict-words";
import { Row, Stack } from "../../parts/stack";
import { VerdictIcon } from "../../parts/verdict-icon";
import { ShownCounted } from "./shown-counted";
import { Unbroken } from "../../parts/unbroken";
import { ToneCard } from "../../parts/tone-card";

const useStyles = makeStyles({
  icon: { marginTop: tokens.spacingVerticalXXS },
  headline: { display: "block", margin: 0 },
  summary: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly answer: Answer | null;
  readonly reading: Snapshot | null;
  readonly target: Target;
  readonly ignoring: Ignoring;
};

/** The verdict; renders nothing before the first answer. */
export function VerdictCard({ answer, reading, ...rest }: Props) {
  return answer && reading && <Verdict {...rest} answer={answer} sheet={reading.sheet} />;
}

type VerdictProps = Pick<Props, "target" | "ignoring"> & {
  readonly answer: Answer;
  readonly sheet: SheetCells;
};

/**
 * The verdict in large type, and what it is about, since another sheet may be active by now. It is in a live region.
 */
function Verdict({ answer, sheet, target, ignoring }: VerdictProps) {
  const styles = useStyles();
  const language = useLanguage();
  const look = verdictLooks[verdictCode(answer)];
  return (
    <ToneCard tone={look.tone}>
      <Row gap="M" align="start">
        <VerdictIcon look={look} size={24} className={styles.icon} />
        <Stack gap="XS">
          <Subtitle1 as="h1" className={styles.headline}>
            <Unbroken text={verdictHeadline(answer, language)} />
          </Subtitle1>
          <Quiet>
            {targetName(target, sheet.sheet)} · {verdictDay(answer, language)}
          </Quiet>
          <Lines texts={verdictDetails(answer, language)} />
          <Lines texts={verdictReadings(answer, language)} as={Caption1} />
          <FindingsLine answer={answer} sheet={sheet} ignoring={ignoring} className={styles.summary} />
        </Stack>
      </Row>
    </ToneCard>
  );
}

type FindingsLineProps = {
  readonly answer: Answer;
  readonly sheet: SheetCells;
  readonly ignoring: Ignoring;
  readonly className: string;
};

/** The number of open findings. */
function FindingsLine({ className, ...of }: FindingsLineProps) {
  const language = useLanguage();
  return (
    <ShownCounted {...of}>
      {(shown) => {
        const summary = shown && findingsSummary(of.answer, shown, language);
        return summary && <Caption1Strong className={className}>{summary}</Caption1Strong>;
      }}
    </ShownCounted>
  );
}
