import { DocumentTableRegular } from "@fluentui/react-icons";
import { reportTexts } from "../../i18n/report";
import type { ExcelVerbs } from "../excel-verbs";
import { withTexts } from "../late";
import { SheetButton } from "../parts/sheet-button";
import { useLanguage, useSay } from "../speech";
import { rememberReport } from "../store/own-reports";
import type { ReportedComparison } from "./comparison-sheet";

type Props = { readonly reported: ReportedComparison; readonly writeSheet: ExcelVerbs["writeSheet"] };

/** Writes who came, who went and what changed to a sheet of its own. */
export function ComparisonButton({ reported, writeSheet }: Props) {
  const language = useLanguage();
  const say = useSay(reportTexts);
  return (
    <SheetButton
      label={say("button.report")}
      icon={<DocumentTableRegular />}
      task={{
        write: async () => {
          const { comparisonSheet } = await withTexts(import("./comparison-sheet"));
          const result = await writeSheet(comparisonSheet(reported, language));
          if (result.written) rememberReport(result.id);
          return result;
        },
        written: (sheet) => say("outcome.report.written", { sheet }),
        failed: say("outcome.report.failed"),
      }}
    />
  );
}
