import type { SheetDocument } from "../../excel/sheet-document";
import type { Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { ExcelVerbs } from "../excel-verbs";
import { withTexts } from "../late";
import type { SheetTask } from "../parts/use-sheet-task";
import type { ReportedCheck } from "./report";

/** Writes a report to a new sheet. */
export function reportTask(
  sheet: (language: Language) => Promise<SheetDocument>,
  language: Language,
  { writeReport }: Pick<ExcelVerbs, "writeReport">,
): SheetTask {
  const say = speaker(reportTexts, language);
  return {
    write: async () => writeReport(await sheet(language)),
    written: (name) => say("outcome.report.written", { sheet: name }),
  };
}

/** The report of a check, with the ignored findings and applications as of now. */
export const checkReport =
  (reported: ReportedCheck, verbs: ExcelVerbs) =>
  async (language: Language): Promise<SheetDocument> => {
    const [{ reportSheet }, { dayWithApplications }, table] = await Promise.all([
      withTexts(import("./report-sheet")),
      withTexts(import("../store/check/day-with-applications")),
      reported.ignoring?.read() ?? null,
    ]);
    const ignoring = { table, unwritten: reported.ignoring?.unwritten ?? [] };
    const asked = await dayWithApplications(verbs, reported.answer, reported.reading);
    return reportSheet({ ...reported, asked }, language, ignoring);
  };
