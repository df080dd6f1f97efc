import { type Cells, cellText, readCell } from "../../sheet/cell";
import { dayText } from "../words/day-text";
import { effectOf, severityOfEffect, type VacancyFinding, type VacancyRemark } from "./vacancy-findings";
import type { VacancyColumns } from "../table/vacancy-layout";

/** Cells whose own words the sentence quotes. */
const quoting = /^date_|_unclear$|^code_with_spaces$/;

const ofDates = /^date_|^office_unclear$/;

/** A remark with its place on the sheet, and the words of its cell where the sentence quotes them. */
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
