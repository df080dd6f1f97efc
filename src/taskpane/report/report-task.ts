import type { writeSheet } from "../../excel/write-sheet";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { CheckSpeech } from "../check-speech";
import { rememberReport } from "../store/own-reports";
import type { ReportedCheck } from "./report";
import type { SheetTask } from "../parts/sheet-task";
import { withTexts } from "../late";

/** Writes a check to a sheet of its own. */
export function reportTask(reported: ReportedCheck, speech: CheckSpeech, verb: typeof writeSheet): SheetTask {
  const say = speaker(reportTexts, speech.language);
  return {
    write: async () => {
      const [{ reportSheet }, table] = await Promise.all([
        withTexts(import("./report-sheet")),
        reported.ignoring?.read() ?? null,
      ]);
      const ignoring = { table, unwritten: reported.ignoring?.unwritten ?? [] };
      const result = await verb(reportSheet(reported, speech, ignoring));
      if (result.written) rememberReport(result.id);
      return result;
    },
    written: (sheet) => say("outcome.report.written", { sheet }),
    failed: say("outcome.report.failed"),
  };
}
