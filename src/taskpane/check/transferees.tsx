import {
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { TransfereeTest } from "../../domain/transferees";
import type { GroupVerdict } from "../../domain/verdict";
import {
  testedCategories,
  transfereeCounts,
  transfereeLimitWords,
  transfereeOutcome,
  untestedSentences,
} from "../../i18n/explain-transferees";
import { useCheckSpeech } from "./check-speech";
import { verdictLooks } from "./verdict-look";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { display: "block", margin: 0 },
  category: { display: "flex", flexDirection: "column" },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  // Sentences of the answers begin in small letters; here each stands by itself.
  sentence: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  name: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  outcome: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, width: "16px", height: "16px", marginTop: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const useIconStyles = makeStyles({
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  undecided: { color: tokens.colorStatusWarningForeground1 },
  empty: {},
} satisfies Record<GroupVerdict, object>);

/** The separate test of intra-corporate transferees, in people. */
export function Transferees({ test }: { test: TransfereeTest }) {
  const styles = useStyles();
  const { say, sayAnswer } = useCheckSpeech();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {say("cause.transferee")}
      </Subtitle2>
      <Caption1 className={mergeClasses(styles.quiet, styles.sentence)}>
        {transfereeLimitWords(test, sayAnswer)}
      </Caption1>
      {testedCategories(test).map((each) => (
        <div key={each.category} className={styles.category} data-category={each.category}>
          <div className={styles.words}>
            <Body1Strong className={styles.name}>
              {sayAnswer("transferees.category", { category: each.category })}
            </Body1Strong>
            <Body1>{transfereeCounts(each, sayAnswer)}</Body1>
          </div>
          <div className={styles.outcome}>
            <OutcomeIcon verdict={each.verdict} />
            <Body1 className={styles.sentence}>{transfereeOutcome(each, sayAnswer)}</Body1>
          </div>
        </div>
      ))}
      {untestedSentences(test, sayAnswer).map((sentence) => (
        <Body1 key={sentence} className={styles.sentence}>
          {sentence}
        </Body1>
      ))}
      <Caption1 className={styles.quiet}>{say("transferees.note")}</Caption1>
    </section>
  );
}

function OutcomeIcon({ verdict }: { verdict: GroupVerdict }) {
  const styles = useStyles();
  const iconStyles = useIconStyles();
  const { Icon } = verdictLooks[verdict];
  return <Icon className={mergeClasses(styles.icon, iconStyles[verdict])} aria-hidden />;
}
