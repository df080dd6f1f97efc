import { type Cells, readCell } from "../../sheet/cell";
import { MemoByValue } from "../words/memo-by-value";

/** The rows, from 0, in which a column is first written day first and first written month first. */
export type MixedOrders = { readonly dayFirst: number; readonly monthFirst: number };

/** The one order in which a column writes its dates, and the first row that tells. */
export type DateOrder = { readonly order: keyof MixedOrders; readonly row: number };

const MONTHS = 12;
const DAYS = 31;

/**
 * Says whether a column of dates as text holds both 25/12/2024 and 12/25/2024: then neither order can be trusted for
 * the dates between them that can be read both ways. Null where all that can be told is written in one order.
 */
export function mixedOrders(cells: Cells, column: number, firstRow: number): MixedOrders | null {
  const { dayFirst, monthFirst } = firstOfEach(cells, column, firstRow);
  return dayFirst === undefined || monthFirst === undefined
    ? null
    : { dayFirst: dayFirst.row, monthFirst: monthFirst.row };
}

/**
 * The order of all dates of a column that can be read in one way only; null where they are mixed, or where none tells.
 * Dots tell nothing of strokes: they are the local habit, and exports stand beside them.
 */
export function orderOfColumn(cells: Cells, column: number, firstRow: number): DateOrder | null {
  const { dayFirst, monthFirst } = firstOfEach(cells, column, firstRow);
  if (dayFirst !== undefined && monthFirst !== undefined) return null;
  if (monthFirst !== undefined) return { order: "monthFirst", row: monthFirst.row };
  const row = dayFirst?.strokeRow;
  return row === undefined ? null : { order: "dayFirst", row };
}

/** The first row of an order, and the first of those written with strokes or hyphens. */
type Told = { readonly row: number; readonly strokeRow: number | undefined };

function firstOfEach(
  cells: Cells,
  column: number,
  firstRow: number,
): Partial<Record<keyof MixedOrders, Told>> {
  const first: Partial<Record<keyof MixedOrders, Told>> = {};
  const orders = new MemoByValue(orderIn);
  for (let row = firstRow; row < cells.length; row++) {
    const raw = cells[row]?.[column];
    if (typeof raw === "number" || raw === null || raw === undefined) continue;
    const order = orders.of(raw);
    if (order === null) continue;
    const known = first[order];
    const strokeRow = known?.strokeRow ?? (String(raw).includes(".") ? undefined : row);
    first[order] = { row: known?.row ?? row, strokeRow };
    if (first.dayFirst !== undefined && first.monthFirst !== undefined) break;
  }
  return first;
}

const written = /^[\s'‘’`]*(?:\p{L}+\.?,?\s+)?(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;

function orderOf(text: string): keyof MixedOrders | null {
  const [, first, , second] = written.exec(text) ?? [];
  if (isDayOnly(first) && isMonth(second)) return "dayFirst";
  return isMonth(first) && isDayOnly(second) ? "monthFirst" : null;
}

/** The order in which a cell alone is written, where it can be read in one way only. */
export function orderIn(raw: unknown): keyof MixedOrders | null {
  const cell = readCell(raw);
  return typeof cell === "string" ? orderOf(cell) : null;
}

/** Says whether a cell is a date in figures, with day and month before the year. */
export function isInFigures(raw: unknown): boolean {
  return typeof raw === "string" && written.test(raw);
}

function isMonth(part: string | undefined): boolean {
  return Number(part) >= 1 && Number(part) <= MONTHS;
}

function isDayOnly(part: string | undefined): boolean {
  return Number(part) > MONTHS && Number(part) <= DAYS;
}
