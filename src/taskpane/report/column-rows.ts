import type { DocRow } from "../../excel/sheet-document";
import { rosterSchema } from "../../roster/table/roster-schema";
import { cellsOfPeople } from "../store/answer";
import { columnsRead } from "../columns/columns-read";
import { headings, quoted, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** Which columns of the sheet were read as what, and why. */
export function columnRows(
  { answer: { chosenHeadings }, check, reading }: Report,
  { sayColumns, sayField }: ReportSpeech,
): readonly DocRow[] {
  const columns = columnsRead(check, cellsOfPeople(reading), reading.sheet.column, rosterSchema);
  if (columns.length === 0) return [];
  return [
    headings(sayColumns("where.text"), sayColumns("where.field"), sayColumns("where.column")),
    ...columns.map(({ field, heading, letters, fit }) => [
      quoted(heading),
      words(sayField(field)),
      words(sayColumns(`fit.${chosenHeadings[field] === undefined ? fit : "chosen"}`, { column: letters })),
    ]),
  ];
}
