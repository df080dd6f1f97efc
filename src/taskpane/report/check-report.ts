import type { SheetDocument } from "../../excel/sheet-document";
import type { Language } from "../../i18n/language";
import type { ExcelVerbs } from "../excel-verbs";
import { withTexts } from "../late";
import type { ReportedCheck } from "./report";

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
