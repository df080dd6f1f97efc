import type { DocRow } from "../../../../excel/sheet-document";
import { day, headings, quoted, sentences, words } from "../../../report/doc-cells";
import { remarkCell, remarkWords } from "./found-rows";
import type { VacancyReport, VacancyReportSpeech } from "./vacancy-report";

/** A report is no archive: the workbook's own table has all of them. */
const SHOWN = 2_000;

/** What somebody chose to ignore, with the reason given. */
export function ignoredRemarkRows(report: VacancyReport, speech: VacancyReportSpeech): readonly DocRow[] {
  const { ignored } = report.shown;
  const { sayFinding, sayReport } = speech;
  if (ignored.length === 0) return [];
  const hidden = ignored.length - SHOWN;
  return [
    ...sentences([sayFinding("report.hint")]),
    headings(
      sayReport("findings.what"),
      sayFinding("report.reason"),
      sayReport("cell"),
      sayFinding("report.day"),
    ),
    ...ignored
      .slice(0, SHOWN)
      .map(({ finding, note }) => [
        remarkWords(finding, report, speech),
        note.reason === "" ? words(sayFinding("ignored.no_reason")) : quoted(note.reason),
        remarkCell(finding, report),
        note.day === null ? null : day(note.day),
      ]),
    ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
  ];
}
