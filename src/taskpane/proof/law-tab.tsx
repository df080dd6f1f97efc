import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { lawInForceRows, touchingRows } from "../../account/check/proof-rows";
import { toDotted } from "../../law/day";
import type { Check } from "../../roster/check";
import { AccountRows } from "./account-rows";
import { useProofVoices } from "./use-proof-voices";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { display: "block", margin: 0 },
});

/** The rules in force on the day in our summary, and how disputed points were read. */
export function LawTab({ check }: { check: Check }) {
  const styles = useStyles();
  const voices = useProofVoices();
  const { sayProof: say } = voices;
  const sections = [
    { title: say("law.title", { day: toDotted(check.day) }), rows: lawInForceRows(check, voices) },
    { title: say("readings.title"), rows: touchingRows(check, voices) },
  ];
  return (
    <div className={styles.tab}>
      {sections.map(({ title, rows }) => (
        <section key={title} className={styles.section}>
          <Body1Strong as="h2" className={styles.title}>
            {title}
          </Body1Strong>
          <AccountRows rows={rows} />
        </section>
      ))}
    </div>
  );
}
