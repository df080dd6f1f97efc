import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { optionWords } from "../../i18n/reading-options";
import { readingSentences } from "../../i18n/explain-readings";
import { lawSentences } from "../../i18n/explain-verdict";
import { toDotted } from "../../law/day";
import { type ReadingName, readings } from "../../law/readings";
import type { Check } from "../../roster/check";
import { lawUsed } from "../../domain/law-used";
import { sourceWords } from "../verdict/why-sentences";
import { ruleSentence } from "../../i18n/rule-sentence";
import { SourceLinks } from "../law-words/source-links";
import { type ProofSpeech, useProofSpeech } from "../proof-speech";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  entry: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  title: { display: "block", margin: 0 },
  sentence: { "::first-letter": { textTransform: "uppercase" } },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The rules in force on the day in our summary, and how disputed points were read. */
export function LawTab({ check }: { check: Check }) {
  const styles = useStyles();
  const speech = useProofSpeech();
  const { sayProof: say, sayAnswer } = speech;
  const touching = readingsTouching(check);
  return (
    <div className={styles.tab}>
      <section className={styles.section}>
        <Body1Strong as="h2" className={styles.title}>
          {say("law.title", { day: toDotted(check.day) })}
        </Body1Strong>
        {lawUsed(check.proof).map((law) => (
          <div key={law.rule} className={styles.entry}>
            <Body1>{ruleSentence(law.rule, law.value, speech)}</Body1>
            <Caption1 className={mergeClasses(styles.quiet, styles.sentence)}>
              {sourceWords(law, speech)}
            </Caption1>
            <SourceLinks ids={law.sources} />
          </div>
        ))}
        <Caption1 className={styles.quiet}>{lawSentences(check.proof, sayAnswer).join(" ")}</Caption1>
      </section>
      <section className={styles.section}>
        <Body1Strong as="h2" className={styles.title}>
          {say("readings.title")}
        </Body1Strong>
        {check.tests
          .flatMap((test) => readingSentences(test, check.day, sayAnswer))
          .map((sentence) => (
            <Body1 key={sentence}>{sentence}</Body1>
          ))}
        {touching.length === 0 && <Body1>{say("readings.none")}</Body1>}
        {touching.map((name) => (
          <div key={name} className={styles.entry}>
            <Body1 className={styles.sentence}>{sayAnswer(`reading.${name}`)}</Body1>
            <Caption1 className={styles.quiet}>{usedWords(name, check, speech)}</Caption1>
            <SourceLinks ids={readings[name].sources} />
          </div>
        ))}
      </section>
    </div>
  );
}

/** The disputed points that count somebody on the list one way or another. */
function readingsTouching({ tests }: Check): readonly ReadingName[] {
  return [...new Set(tests.flatMap(({ alternatives }) => alternatives.map(({ name }) => name)))];
}

function usedWords(name: ReadingName, { proof }: Check, { sayProof, sayAnswer }: ProofSpeech): string {
  const option = optionWords(name, proof.readings[name], sayAnswer);
  return sayProof("readings.used", { option });
}
