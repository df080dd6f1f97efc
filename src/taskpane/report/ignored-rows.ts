import type { DocRow } from "../../excel/sheet-document";
import { explainFinding } from "../../i18n/explain-finding";
import { placeCell } from "./finding-rows";
import { day, headings, quoted, sentences, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** A report is no archive: the workbook's own table has all of them. */
const SHOWN = 2_000;

/** What somebody chose to ignore, with the reason given. */
export function ignoredRows(report: Report, speech: ReportSpeech): readonly DocRow[] {
  const { ignored, reading } = report;
  const { sayAnswer, sayFinding, sayReport } = speech;
  if (ignored.length === 0) return [];
  const hidden = ignored.length - SHOWN;
  return [
    ...sentences([sayFinding("report.hint")]),
    headings(
      sayReport("findings.what"),
      sayReport("cell"),
      sayFinding("report.reason"),
      sayFinding("report.day"),
    ),
    ...ignored
      .slice(0, SHOWN)
      .map(({ finding, note }) => [
        words(explainFinding(finding, sayAnswer, (row) => reading.sheet.row + row + 1)),
        placeCell(finding, report, speech),
        note.reason === "" ? words(sayFinding("ignored.no_reason")) : quoted(note.reason),
        note.day === null ? null : day(note.day),
      ]),
    ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
  ];
}
