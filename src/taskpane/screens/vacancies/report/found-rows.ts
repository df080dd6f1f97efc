import type { DocCell, DocRow } from "../../../../excel/sheet-document";
import { explainFix } from "../../../../i18n/explain-fix";
import { explainVacancyFinding } from "../../../../i18n/explain-vacancy";
import { vacancyFixOf } from "../../../../roster/vacancies/vacancy-fix";
import { bold, headings, link, sentences, words } from "../../../report/doc-cells";
import type { PlacedVacancyRemark } from "../placed-remarks";
import { vacancyName } from "../vacancy-name";
import type { VacancyReport, VacancyReportSpeech } from "./vacancy-report";

/** A sheet takes more, but nobody reads them, and links end at its twenty-thousandth row. */
const SHOWN = 8_000;

/** Everything that was found, vacancy by vacancy, each with its cell, what could be written there and its severity. */
export function foundRows(report: VacancyReport, speech: VacancyReportSpeech): readonly DocRow[] {
  const { reading, shown } = report;
  const { say, sayReport, sayVacancy } = speech;
  const found = shown.vacancies.filter(({ remarks }) => remarks.length > 0);
  // Where all were ignored, their own part says so.
  if (found.length === 0 && (shown.vacancies.length === 0 || shown.ignored.length > 0)) return [];
  if (found.length === 0) return sentences([say("findings.none")]);
  let left = SHOWN;
  const rows = found.flatMap(({ vacancy, remarks }) => {
    const listed = remarks.slice(0, left);
    left -= listed.length;
    if (listed.length === 0) return [];
    const name = bold(vacancyName(vacancy, reading.sheet, sayVacancy));
    return [[name], ...listed.map((remark) => foundRow(remark, report, speech))];
  });
  const hidden = found.reduce((count, { remarks }) => count + remarks.length, 0) - (SHOWN - left);
  return [
    ...sentences([sayReport("findings.hint")]),
    headings(
      sayReport("findings.what"),
      sayReport("findings.fix"),
      sayReport("cell"),
      sayReport("findings.severity"),
    ),
    ...rows,
    ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
  ];
}

function foundRow(remark: PlacedVacancyRemark, report: VacancyReport, speech: VacancyReportSpeech): DocRow {
  const { say, sayAnswer, sayVacancy } = speech;
  const fix = vacancyFixOf(remark, report.answer.cells);
  return [
    remarkWords(remark, report, speech),
    fix && words(say("findings.fix", { kind: fix.kind, values: explainFix(fix, sayAnswer) })),
    remarkCell(remark, report),
    words(sayVacancy(`severity.${remark.severity}`)),
  ];
}

/** What a remark says, with the rows of the sheet. */
export function remarkWords(
  remark: PlacedVacancyRemark,
  { reading: { sheet } }: VacancyReport,
  { sayVacancy }: Pick<VacancyReportSpeech, "sayVacancy">,
): DocCell {
  return words(explainVacancyFinding(remark, sayVacancy, (row) => sheet.row + row + 1));
}

/** The cell of a remark, as a link. */
export function remarkCell({ place }: PlacedVacancyRemark, { reading: { sheet } }: VacancyReport): DocCell {
  return link(place.address, sheet.sheet, place);
}
