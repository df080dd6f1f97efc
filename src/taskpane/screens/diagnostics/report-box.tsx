import { Caption1, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { functionsTexts } from "../../../i18n/functions";
import { CopyButton } from "../../parts/copy-button";
import { useSay } from "../../speech";
import { Part } from "./part";

const useStyles = makeStyles({
  text: {
    height: "220px",
    maxHeight: "none",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The report and its copy button. */
export function ReportBox({ report }: { report: string }) {
  const styles = useStyles();
  const say = useSay(functionsTexts);
  return (
    <Part title={say("diagnostics.report.title")}>
      <Caption1>{say("diagnostics.report.about")}</Caption1>
      <Textarea
        textarea={{ className: styles.text, lang: "en", spellCheck: false }}
        aria-label={say("diagnostics.report.title")}
        readOnly
        value={report}
      />
      <CopyButton label={say("diagnostics.report.copy")} text={report} />
    </Part>
  );
}
