import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { insertTemplate } from "../../excel/insert-template";
import { useVacancySpeech } from "./vacancy-speech";
import { VacancyTemplateButton } from "./vacancy-template-button";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the button does, before it was ever pressed, and an empty list for whoever has none. */
export function FirstVacancies({ insertTemplate: verb }: { insertTemplate: typeof insertTemplate }) {
  const styles = useStyles();
  const { say, sayScreen } = useVacancySpeech();
  return (
    <div className={styles.box}>
      <Body1>{sayScreen("intro")}</Body1>
      <Caption1 className={styles.quiet}>
        {sayScreen("intro.roster")} {say("first.reading")}
      </Caption1>
      <VacancyTemplateButton insertTemplate={verb} />
    </div>
  );
}
