import type { DocCell, DocRow } from "../../excel/sheet-document";
import { explainFinding } from "../../i18n/explain-finding";
import { explainFix } from "../../i18n/explain-fix";
import type { PlacedFinding } from "../findings/placed-finding";
import { personIn } from "../parts/person-in";
import { bold, headings, link, sentences, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** A sheet takes more, but nobody reads them, and links end at its twenty-thousandth row. */
const SHOWN = 10_000;

/** Everything that was found, by cause, each with its cell, what could be written there and how much it matters. */
export function findingRows(report: Report, speech: ReportSpeech): readonly DocRow[] {
  const { check, open: causes, ignored } = report;
  const { say, sayReport } = speech;
  // Where all were ignored, their own part says so.
  if (causes.length === 0 && (check.verdict === "empty" || ignored.length > 0)) return [];
  if (causes.length === 0) return sentences([say("findings.none")]);
  let left = SHOWN;
  const rows = causes.flatMap(({ code, findings }) => {
    const shown = findings.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    const cause = bold(`${say(`cause.${code}`)}: ${String(findings.length)}`);
    return [[cause], ...shown.map((finding) => findingRow(finding, report, speech))];
  });
  const hidden = causes.reduce((count, { findings }) => count + findings.length, 0) - (SHOWN - left);
  return [
    ...sentences([sayReport("findings.hint")]),
    headings(
      sayReport("findings.what"),
      sayReport("cell"),
      sayReport("findings.fix"),
      sayReport("findings.severity"),
    ),
    ...rows,
    ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
  ];
}

function findingRow(finding: PlacedFinding, report: Report, speech: ReportSpeech): DocRow {
  const { say, sayAnswer } = speech;
  const fix = report.answer.fixOf(finding);
  const rowName = (row: number) => report.reading.sheet.row + row + 1;
  return [
    words(explainFinding(finding, sayAnswer, rowName)),
    placeCell(finding, report, speech),
    fix && words(say("findings.fix", { kind: fix.kind, values: explainFix(fix, sayAnswer) })),
    words(sayAnswer(`severity.${finding.severity}`)),
  ];
}

/** The cell of a finding with its person, as a link. */
export function placeCell(
  { row, place }: PlacedFinding,
  { check, reading: { sheet } }: Report,
  { say, sayReport }: ReportSpeech,
): DocCell {
  if (row === null || place === null) return words(say("findings.employer"));
  const person = personIn(sheet.cells[row] ?? [], check.columns);
  const text = person === null ? place.address : sayReport("cell.person", { cell: place.address, person });
  return link(text, sheet.sheet, place);
}
