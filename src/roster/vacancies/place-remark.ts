import { type Cells, cellText, readCell } from "../../sheet/cell";
import { dayText } from "../words/day-text";
import { effectOf, severityOfEffect, type VacancyFinding, type VacancyRemark } from "./vacancy-findings";
import type { VacancyColumns } from "../table/vacancy-layout";

/** Remarks whose sentence quotes the cell. */
const quoting = /^date_|_unclear$|^code_with_spaces$/;

const ofDates = /^date_|^office_unclear$/;

/** A remark with its position, and the text of its cell if the sentence quotes it. */
export function placeRemark(
  { code, field, values = {}, effect = effectOf(code) }: VacancyRemark,
  row: number,
  columns: VacancyColumns,
  cells: Cells,
): VacancyFinding {
  const column = columns[field] ?? null;
  const cell = column === null ? null : readCell(cells[row]?.[column]);
  const text = ofDates.test(code) ? dayText(cell) : cellText(cell);
  return {
    code,
    severity: severityOfEffect(effect),
    effect,
    row,
    column,
    values: quoting.test(code) ? { text, ...values } : values,
  };
}
