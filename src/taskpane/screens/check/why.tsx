import { checkTexts } from "../../../i18n/check";
import { pane } from "../../../i18n/pane";
import { useLanguage, useSay } from "../../speech";
import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import { Folded } from "../../parts/folded";
import { lawSentences } from "../../../sentences/explain-verdict";
import type { Check } from "../../../roster/check";
import { testArithmetic } from "../../../sentences/explain-rule-test";
import { lawUsedLines, reasonSentences } from "../../verdict/why-sentences";

const useStyles = makeStyles({
  title: { display: "block", margin: 0 },
  line: { display: "flex", flexDirection: "column" },
  group: { "::first-letter": { textTransform: "uppercase" } },
  numbers: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The reasons of the verdict, the comparison of whole numbers behind it, and the law used. */
export function Why({ check }: { check: Check }) {
  const styles = useStyles();
  const language = useLanguage();
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const arithmetic = testArithmetic(check.tests, sayAnswer);
  return (
    <Folded title={say("why.title")}>
      {reasonSentences(check, language).map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      {arithmetic.length > 0 && (
        <Body1Strong as="h3" className={styles.title}>
          {sayAnswer("tab.arithmetic")}
        </Body1Strong>
      )}
      {arithmetic.map(({ name, lines }) => (
        <div key={name} className={styles.line}>
          <Caption1 className={mergeClasses(styles.quiet, styles.group)}>{name}</Caption1>
          {lines.map((line) => (
            <Body1 key={line} className={styles.numbers}>
              {line}
            </Body1>
          ))}
        </div>
      ))}
      <Body1Strong as="h3" className={styles.title}>
        {say("why.law")}
      </Body1Strong>
      {lawUsedLines(check.proof, language).map(({ rule, source }) => (
        <div key={rule} className={styles.line}>
          <Body1>{rule}</Body1>
          <Quiet>{source}</Quiet>
        </div>
      ))}
      <Quiet>{lawSentences(check.proof, sayAnswer).join(" ")}</Quiet>
    </Folded>
  );
}
