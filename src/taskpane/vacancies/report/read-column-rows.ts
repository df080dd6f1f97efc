import type { PlannedRow } from "../../../excel/sheet-plan";
import { headings, quoted, words } from "../../report/planned-cells";
import { vacancyColumnsRead } from "../columns/vacancy-columns-read";
import type { VacancyReport, VacancyReportSpeech } from "./vacancy-report";

/** Which columns of the list were read as what, and why. */
export function readColumnRows(
  { check, answer, reading: { sheet } }: VacancyReport,
  { sayColumns, sayVacancy }: VacancyReportSpeech,
): readonly PlannedRow[] {
  return [
    headings(sayColumns("where.text"), sayColumns("where.field"), sayColumns("where.column")),
    ...vacancyColumnsRead(check, answer.cells, sheet.column, answer.chosen).map(
      ({ field, heading, letters, fit }) => [
        quoted(heading),
        words(sayVacancy(`column.${field}`)),
        words(sayColumns(`fit.${fit}`, { column: letters })),
      ],
    ),
  ];
}
