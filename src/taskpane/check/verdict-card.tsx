import {
  Body1,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  shorthands,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { useSpeech } from "../speech";
import type { Answer } from "./answer";
import { verdictCode } from "./verdict-code";
import { type Tone, verdictLooks } from "./verdict-look";
import { findingsSummary, verdictDay, verdictDetails, verdictHeadline } from "./verdict-words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.borderStyle("solid"),
    ...shorthands.borderWidth(tokens.strokeWidthThin),
  },
  // Before the first check the empty region takes no room but is there: screen readers hear only what comes later.
  empty: { position: "absolute" },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  words: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  headline: { display: "block", margin: 0 },
  summary: { color: tokens.colorNeutralForeground2 },
});

const useCardStyles = makeStyles({
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  free: {
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.borderColor(tokens.colorPaletteBlueBorderActive),
  },
  plain: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
} satisfies Record<Tone, object>);

const useIconStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  free: { color: tokens.colorPaletteBlueForeground2 },
  plain: { color: tokens.colorNeutralForeground2 },
} satisfies Record<Tone, object>);

type Props = { readonly answer: Answer | null; readonly isBusy: boolean };

/** The verdict in large words, announced to screen readers whenever it changes. */
export function VerdictCard({ answer, isBusy }: Props) {
  const styles = useStyles();
  const cardStyles = useCardStyles();
  const { say } = useSpeech();
  const tone = answer && verdictLooks[verdictCode(answer)].tone;
  return (
    <div
      role="status"
      aria-label={say("verdict.label")}
      aria-busy={isBusy}
      data-verdict={answer ? verdictCode(answer) : ""}
      className={tone ? mergeClasses(styles.card, cardStyles[tone]) : styles.empty}
    >
      {answer && <Words answer={answer} />}
    </div>
  );
}

function Words({ answer }: { answer: Answer }) {
  const styles = useStyles();
  const iconStyles = useIconStyles();
  const speech = useSpeech();
  const { Icon, tone } = verdictLooks[verdictCode(answer)];
  const summary = findingsSummary(answer, speech);
  return (
    <>
      <Icon className={mergeClasses(styles.icon, iconStyles[tone])} aria-hidden />
      <div className={styles.words}>
        <Subtitle1 as="h1" className={styles.headline}>
          {verdictHeadline(answer, speech)}
        </Subtitle1>
        <Caption1 className={styles.summary}>{verdictDay(answer, speech)}</Caption1>
        {verdictDetails(answer, speech).map((sentence) => (
          <Body1 key={sentence}>{sentence}</Body1>
        ))}
        {summary && <Caption1Strong className={styles.summary}>{summary}</Caption1Strong>}
      </div>
    </>
  );
}
