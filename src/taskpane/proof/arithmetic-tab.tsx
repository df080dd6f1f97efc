import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { besideRatio } from "../../domain/rule-tests";
import type { GroupWay } from "../../domain/surplus-range";
import type { GroupJudgement } from "../../domain/verdict";
import { arithmetic } from "../../i18n/headline";
import { type Group, groups } from "../../law/category";
import type { Check } from "../../roster/check";
import { outcomeWords } from "../../i18n/group-words";
import { testArithmetic } from "../../i18n/explain-rule-test";
import { exemptionLines } from "./exemption-lines";
import { useProofSpeech } from "../proof-speech";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  title: { display: "block", margin: 0, "::first-letter": { textTransform: "uppercase" } },
  numbers: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The comparison of whole numbers behind the verdict, line by line. */
export function ArithmeticTab({ check }: { check: Check }) {
  const styles = useStyles();
  const speech = useProofSpeech();
  const exemptions = exemptionLines(check, speech);
  return (
    <div className={styles.tab}>
      <Caption1 className={styles.quiet}>{speech.sayProof("arithmetic.how")}</Caption1>
      {groups.map((group) => (
        <GroupLines
          key={group}
          group={group}
          judgement={check.groups[group]}
          isExempt={check.verdict === "exempt"}
        />
      ))}
      {testArithmetic(besideRatio(check.tests), speech.sayAnswer).map(({ name, lines }) => (
        <section key={name} className={styles.group}>
          <Body1Strong as="h2" className={styles.title}>
            {name}
          </Body1Strong>
          {lines.map((line) => (
            <Body1 key={line} className={styles.numbers}>
              {line}
            </Body1>
          ))}
        </section>
      ))}
      {exemptions.length > 0 && (
        <section className={styles.group}>
          <Body1Strong as="h2" className={styles.title}>
            {speech.sayProof("arithmetic.exemption")}
          </Body1Strong>
          {exemptions.map((line) => (
            <Body1 key={line} className={styles.numbers}>
              {line}
            </Body1>
          ))}
        </section>
      )}
    </div>
  );
}

type Props = { readonly group: Group; readonly judgement: GroupJudgement; readonly isExempt: boolean };

function GroupLines({ group, judgement, isExempt }: Props) {
  const styles = useStyles();
  const { say, sayProof, sayAnswer } = useProofSpeech();
  const { worst, best } = judgement.range;
  const isOpen = worst.total !== best.total || worst.citizens !== best.citizens;
  const ways: readonly (readonly [string | null, GroupWay])[] = isOpen
    ? [
        [sayProof("arithmetic.worst"), worst],
        [sayProof("arithmetic.best"), best],
      ]
    : [[null, worst]];
  const outcome = outcomeWords(judgement, say, isExempt);
  return (
    <section className={styles.group} data-group={group}>
      <Body1Strong as="h2" className={styles.title}>
        {sayAnswer(`group.${group}`)}
      </Body1Strong>
      {judgement.verdict === "empty" && <Body1>{sayProof("arithmetic.empty")}</Body1>}
      {judgement.verdict !== "empty" &&
        ways.map(([name, way]) => (
          <div key={name} className={styles.group}>
            {name && <Caption1 className={styles.quiet}>{name}</Caption1>}
            <Body1 className={styles.numbers}>
              {sayProof("arithmetic.sum", {
                citizens: way.citizens,
                foreigners: way.total - way.citizens,
                total: way.total,
              })}
            </Body1>
            <Body1 className={styles.numbers}>{arithmetic(way, judgement.requiredPercent)}</Body1>
          </div>
        ))}
      {outcome && <Body1>{outcome}</Body1>}
    </section>
  );
}
