import { checkTexts } from "../../../i18n/check";
import { Lines, Quiet, Title, useSentenceStyle } from "../../parts/text";
import { useSay } from "../../speech";
import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { TestBesideRatio } from "../../../domain/rule-tests";
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
import { Row, Spread, Stack } from "../../parts/stack";
import { VerdictIcon } from "../../parts/verdict-icon";

const useStyles = makeStyles({
  name: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  icon: { marginTop: tokens.spacingVerticalXXS },
});

/** A rule tested beside the ratio, with its result in people. */
export function RuleTestSection({ test, day }: { test: TestBesideRatio; day: Day }) {
  const styles = useStyles();
  const asSentence = useSentenceStyle();
  const sayAnswer = useSay(checkTexts);
  return (
    <Stack as="section">
      <Title>{sayAnswer(`test.${test.id}.title`)}</Title>
      <Quiet className={asSentence}>{limitWords(test, sayAnswer)}</Quiet>
      {partsWithPeople(test).map((each) => (
        <Stack gap="none" key={each.part} data-category={each.part}>
          <Spread>
            <Body1Strong className={styles.name}>{partName(test, each, sayAnswer)}</Body1Strong>
            <Body1>{countsWords(test, each, sayAnswer)}</Body1>
          </Spread>
          <Row gap="XS" align="start">
            <VerdictIcon look={verdictLooks[each.verdict]} size={16} className={styles.icon} />
            <Body1 className={asSentence}>{outcomeWords(test, each, sayAnswer)}</Body1>
          </Row>
        </Stack>
      ))}
      <Lines texts={untestedSentences(test, sayAnswer)} areSentences />
      <Lines texts={readingSentences(test, day, sayAnswer)} />
      <Quiet>{sayAnswer(`test.${test.id}.note`)}</Quiet>
    </Stack>
  );
}
