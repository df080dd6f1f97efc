import { checkTexts } from "../../../i18n/check";
import { useSay } from "../../speech";
import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import type { TestBesideRatio } from "../../../domain/rule-tests";
import type { GroupVerdict } from "../../../domain/verdict";
import {
  countsWords,
  limitWords,
  outcomeWords,
  partName,
  partsWithPeople,
  untestedSentences,
} from "../../../sentences/explain-rule-test";
import type { Day } from "../../../law/day";
import { readingSentences } from "../../../sentences/explain-readings";
import { verdictLooks } from "../../parts/verdict-look";
import { Stack } from "../../parts/stack";
import { Title } from "../../parts/title";

const useStyles = makeStyles({
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

/** A rule that is tested beside the ratio, in people. */
export function RuleTestSection({ test, day }: { test: TestBesideRatio; day: Day }) {
  const styles = useStyles();
  const sayAnswer = useSay(checkTexts);
  return (
    <Stack as="section">
      <Title>{sayAnswer(`test.${test.id}.title`)}</Title>
      <Caption1 className={mergeClasses(styles.quiet, styles.sentence)}>
        {limitWords(test, sayAnswer)}
      </Caption1>
      {partsWithPeople(test).map((each) => (
        <div key={each.part} className={styles.category} data-category={each.part}>
          <div className={styles.words}>
            <Body1Strong className={styles.name}>{partName(test, each, sayAnswer)}</Body1Strong>
            <Body1>{countsWords(test, each, sayAnswer)}</Body1>
          </div>
          <div className={styles.outcome}>
            <OutcomeIcon verdict={each.verdict} />
            <Body1 className={styles.sentence}>{outcomeWords(test, each, sayAnswer)}</Body1>
          </div>
        </div>
      ))}
      {untestedSentences(test, sayAnswer).map((sentence) => (
        <Body1 key={sentence} className={styles.sentence}>
          {sentence}
        </Body1>
      ))}
      {readingSentences(test, day, sayAnswer).map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      <Quiet>{sayAnswer(`test.${test.id}.note`)}</Quiet>
    </Stack>
  );
}

function OutcomeIcon({ verdict }: { verdict: GroupVerdict }) {
  const styles = useStyles();
  const iconStyles = useIconStyles();
  const { Icon } = verdictLooks[verdict];
  return <Icon className={mergeClasses(styles.icon, iconStyles[verdict])} aria-hidden />;
}
