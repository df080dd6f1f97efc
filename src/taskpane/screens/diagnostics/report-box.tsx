import { Button, Caption1, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { pane } from "../../../i18n/pane";
import { functionsTexts } from "../../../i18n/functions";
import { copyText } from "../../parts/copy-text";
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
  const sayPane = useSay(pane);
  const [outcome, setOutcome] = useState<"copied" | "not_copied" | null>(null);
  const copy = async () => setOutcome((await copyText(report)) ? "copied" : "not_copied");
  return (
    <Part title={say("diagnostics.report.title")}>
      <Caption1>{say("diagnostics.report.about")}</Caption1>
      <Textarea
        textarea={{ className: styles.text, lang: "en", spellCheck: false }}
        aria-label={say("diagnostics.report.title")}
        readOnly
        value={report}
      />
      <div>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {say("diagnostics.report.copy")}
        </Button>
      </div>
      <div aria-live="polite">
        {outcome && (
          <Caption1>
            {outcome === "copied" ? sayPane("copied") : say("diagnostics.report.not_copied")}
          </Caption1>
        )}
      </div>
    </Part>
  );
}
