import { checkTexts } from "../../i18n/check";
import { useLanguage, useSay } from "../speech";
import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { lawInForceRows, touchingRows } from "../../account/check/proof-rows";
import { toDotted } from "../../law/day";
import type { Check } from "../../roster/check";
import { AccountRows } from "./account-rows";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { display: "block", margin: 0 },
});

/** The rules in force on the day in our summary, and how disputed points were read. */
export function LawTab({ check }: { check: Check }) {
  const styles = useStyles();
  const language = useLanguage();
  const say = useSay(checkTexts);
  const sections = [
    { title: say("law.title", { day: toDotted(check.day) }), rows: lawInForceRows(check, language) },
    { title: say("readings.title"), rows: touchingRows(check, language) },
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
