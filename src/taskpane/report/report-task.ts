import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { ExcelVerbs } from "../excel-verbs";
import { rememberReport } from "../store/own-reports";
import type { ReportedCheck } from "./report";
import type { SheetTask } from "../parts/sheet-task";
import { withTexts } from "../late";

/** Writes a check to a sheet of its own. */
export function reportTask(reported: ReportedCheck, language: Language, verbs: ExcelVerbs): SheetTask {
  const say = speaker(reportTexts, language);
  return {
    write: async () => {
      const [{ reportSheet }, { dayWithApplications }, table] = await Promise.all([
        withTexts(import("./report-sheet")),
        withTexts(import("../store/day-with-applications")),
        reported.ignoring?.read() ?? null,
      ]);
      const ignoring = { table, unwritten: reported.ignoring?.unwritten ?? [] };
      const asked = await dayWithApplications(verbs, reported.answer, reported.reading);
      const result = await verbs.writeSheet(reportSheet({ ...reported, asked }, language, ignoring));
      if (result.written) rememberReport(result.id);
      return result;
    },
    written: (sheet) => say("outcome.report.written", { sheet }),
    failed: say("outcome.report.failed"),
  };
}
