import { DAY_FORMAT } from "./cell-writing";
import { pointsOf } from "./column-width";
import { offerChoices } from "./offer-choices";
import { TEXT_FORMAT } from "./stays-text";
import type { TemplateColumn } from "./template";

/** Formats and dropdowns are set for this many rows; the table itself grows as they are typed. */
const ROWS_READY = 1_000;

const FORMATS: Readonly<Partial<Record<TemplateColumn["holds"], string>>> = {
  digits: TEXT_FORMAT,
  day: DAY_FORMAT,
};

/** Prepares a column of a new list, headings in the first row, for input: width, format, choices. */
export function prepareColumn(
  sheet: Excel.Worksheet,
  { width, holds }: Pick<TemplateColumn, "width" | "holds">,
  column: number,
  list: string | null,
): void {
  const rows = sheet.getRangeByIndexes(1, column, ROWS_READY, 1);
  rows.format.columnWidth = pointsOf(width);
  const format = FORMATS[holds];
  if (format !== undefined) rows.numberFormat = Array.from({ length: ROWS_READY }, () => [format]);
  if (list !== null) offerChoices(rows, list);
}
