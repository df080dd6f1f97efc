import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { ExcelVerbs } from "../excel-verbs";
import type { CheckSpeech } from "../check-speech";
import { rememberReport } from "../store/own-reports";
import type { ReportedCheck } from "./report";
import type { SheetTask } from "../parts/sheet-task";
import { withTexts } from "../late";

/** Writes a check to a sheet of its own. */
export function reportTask(reported: ReportedCheck, speech: CheckSpeech, verbs: ExcelVerbs): SheetTask {
  const say = speaker(reportTexts, speech.language);
  return {
    write: async () => {
      const [{ reportSheet }, { dayWithApplications }, table] = await Promise.all([
        withTexts(import("./report-sheet")),
        withTexts(import("../store/day-with-applications")),
        reported.ignoring?.read() ?? null,
      ]);
      const ignoring = { table, unwritten: reported.ignoring?.unwritten ?? [] };
      const asked = await dayWithApplications(verbs, reported.answer, reported.reading);
      const result = await verbs.writeSheet(reportSheet({ ...reported, asked }, speech, ignoring));
      if (result.written) rememberReport(result.id);
      return result;
    },
    written: (sheet) => say("outcome.report.written", { sheet }),
    failed: say("outcome.report.failed"),
  };
}
