import { type Cells, readCell } from "../../sheet/cell";

/** The rows, from 0, in which a column is first written day first and first written month first. */
export type MixedOrders = { readonly dayFirst: number; readonly monthFirst: number };

const MONTHS = 12;
const DAYS = 31;

/**
 * Says whether a column of dates as text holds both 25/12/2024 and 12/25/2024: then neither order can be trusted for
 * the dates between them that can be read both ways. Null where all that can be told is written in one order.
 */
export function mixedOrders(cells: Cells, column: number, firstRow: number): MixedOrders | null {
  const first: { dayFirst?: number; monthFirst?: number } = {};
  for (let row = firstRow; row < cells.length; row++) {
    const cell = readCell(cells[row]?.[column]);
    const order = typeof cell === "string" ? orderOf(cell) : null;
    if (order !== null) first[order] ??= row;
    const { dayFirst, monthFirst } = first;
    if (dayFirst !== undefined && monthFirst !== undefined) return { dayFirst, monthFirst };
  }
  return null;
}

function orderOf(text: string): keyof MixedOrders | null {
  const [, first, , second] = /^\s*(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text) ?? [];
  if (isDayOnly(first) && isMonth(second)) return "dayFirst";
  return isMonth(first) && isDayOnly(second) ? "monthFirst" : null;
}

function isMonth(part: string | undefined): boolean {
  return Number(part) >= 1 && Number(part) <= MONTHS;
}

function isDayOnly(part: string | undefined): boolean {
  return Number(part) > MONTHS && Number(part) <= DAYS;
}
