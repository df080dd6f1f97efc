import type { DocRow } from "../../../../excel/sheet-document";
import { headings, quoted, words } from "../../../report/doc-cells";
import { vacancySchema } from "../../../../roster/table/vacancy-schema";
import { columnsRead } from "../../../columns/columns-read";
import type { VacancyReport, VacancyReportSpeech } from "./vacancy-report";

/** Which columns of the list were read as what, and why. */
export function readColumnRows(
  { check, answer, reading: { sheet } }: VacancyReport,
  { sayColumns, sayVacancy }: VacancyReportSpeech,
): readonly DocRow[] {
  return [
    headings(sayColumns("where.text"), sayColumns("where.field"), sayColumns("where.column")),
    ...columnsRead(check, answer.cells, sheet.column, vacancySchema).map(
      ({ field, heading, letters, fit }) => [
        quoted(heading),
        words(sayVacancy(`column.${field}`)),
        words(sayColumns(`fit.${answer.chosen[field] === undefined ? fit : "chosen"}`, { column: letters })),
      ],
    ),
  ];
}
