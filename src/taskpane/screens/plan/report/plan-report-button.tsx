import { useLanguage, useSay } from "../../../speech";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { writeSheet } from "../../../../excel/write-sheet";
import { reportTexts } from "../../../../i18n/report";
import { rememberReport } from "../../../store/own-reports";
import { SheetButton } from "../../../parts/sheet-button";
import type { PlanReport } from "./plan-report";
import { withTexts } from "../../../late";

type Props = { readonly report: PlanReport; readonly writeSheet: typeof writeSheet };

/** Writes the look ahead, with the plan, to a sheet of its own. */
export function PlanReportButton({ report, writeSheet }: Props) {
  const language = useLanguage();
  const say = useSay(reportTexts);
  return (
    <SheetButton
      label={say("button.report")}
      icon={<DocumentTableRegular />}
      task={{
        write: async () => {
          const { planReportSheet } = await withTexts(import("./plan-report-sheet"));
          const result = await writeSheet(planReportSheet(report, language));
          if (result.written) rememberReport(result.id);
          return result;
        },
        written: (sheet) => say("outcome.report.written", { sheet }),
        failed: say("outcome.report.failed"),
      }}
    />
  );
}
