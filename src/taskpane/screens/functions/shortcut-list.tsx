import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import { useId } from "react";
import { functionsTexts } from "../../../i18n/functions";
import { shortcuts } from "../../../i18n/shortcuts";
import { FactList } from "../../parts/fact-list";
import { useSay } from "../../speech";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

/** The combinations of keys that work in the sheet, as Windows and the web write them. */
export function ShortcutList() {
  const styles = useStyles();
  const say = useSay(functionsTexts);
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Subtitle2 as="h2" id={titleId} className={styles.title}>
        {say("shortcut.title")}
      </Subtitle2>
      <FactList facts={shortcuts.map(({ action, key }) => [say(`shortcut.${action}`), arrowsIn(key)])} />
      <Quiet>{say("shortcut.hint")}</Quiet>
    </section>
  );
}

const ARROWS: Readonly<Record<string, string>> = { Right: "→", Down: "↓", Up: "↑", Left: "←" };

function arrowsIn(key: string): string {
  return key
    .split("+")
    .map((each) => ARROWS[each] ?? each)
    .join(" + ");
}
