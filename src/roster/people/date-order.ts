import { type Cells, readCell } from "../../sheet/cell";
import { MemoByValue } from "../words/memo-by-value";

/** The first zero-based rows in which a column has a day-first and a month-first date. */
export type MixedOrders = { readonly dayFirst: number; readonly monthFirst: number };

/** The date order of a column, and the first row that shows it. */
export type DateOrder = { readonly order: keyof MixedOrders; readonly row: number };

const MONTHS = 12;
const DAYS = 31;

/**
 * Whether a column has both 25/12/2024 and 12/25/2024 as texts, so that neither order can be trusted for its ambiguous
 * dates. Null if all unambiguous dates are in one order.
 */
export function mixedOrders(cells: Cells, column: number, firstRow: number): MixedOrders | null {
  const { dayFirst, monthFirst } = firstOfEach(cells, column, firstRow);
  return dayFirst === undefined || monthFirst === undefined
    ? null
    : { dayFirst: dayFirst.row, monthFirst: monthFirst.row };
}

/** The order in which to read the ambiguous dates of a column, by divider. */
export type ColumnOrders = {
  /** For slashes or hyphens; null if the other dates are mixed, or none shows an order. */
  readonly strokes: DateOrder | null;
  /** For dots; null if nothing contradicts the local convention of day first. */
  readonly dots: DateOrder | "mixed" | null;
};

/**
 * Determined from the unambiguous dates of a column. Dates with dots say nothing about slashes: dots are the local
 * convention, while exported dates may be among them. A date with dots that can only be month first shows that the
 * convention is not followed.
 */
export function ordersOfColumn(cells: Cells, column: number, firstRow: number): ColumnOrders {
  const { dayFirst, monthFirst } = firstOfEach(cells, column, firstRow);
  const isMixed = dayFirst !== undefined && monthFirst !== undefined;
  const dotRow = monthFirst?.dotRow;
  const dots = dotRow === undefined ? null : isMixed ? "mixed" : orderFrom("monthFirst", dotRow);
  if (isMixed) return { strokes: null, dots };
  if (monthFirst !== undefined) return { strokes: orderFrom("monthFirst", monthFirst.row), dots };
  const row = dayFirst?.strokeRow;
  return { strokes: row === undefined ? null : orderFrom("dayFirst", row), dots };
}

function orderFrom(order: DateOrder["order"], row: number): DateOrder {
  return { order, row };
}

/** The first row of an order: with any divider, with slashes or hyphens, and with dots. */
type FirstRows = {
  readonly row: number;
  readonly strokeRow: number | undefined;
  readonly dotRow: number | undefined;
};

function firstOfEach(
  cells: Cells,
  column: number,
  firstRow: number,
): Partial<Record<keyof MixedOrders, FirstRows>> {
  const first: Partial<Record<keyof MixedOrders, FirstRows>> = {};
  const orders = new MemoByValue((raw) => {
    const figures = figuresIn(readCell(raw));
    return { order: orderOf(figures), isDotted: figures?.divider === "." };
  });
  for (let row = firstRow; row < cells.length; row++) {
    const raw = cells[row]?.[column];
    if (typeof raw === "number" || raw === null || raw === undefined) continue;
    const { order, isDotted } = orders.of(raw);
    if (order === null) continue;
    const known = first[order];
    if (known !== undefined && (isDotted ? known.dotRow : known.strokeRow) !== undefined) continue;
    const strokeRow = known?.strokeRow ?? (isDotted ? undefined : row);
    const dotRow = known?.dotRow ?? (isDotted ? row : undefined);
    first[order] = { row: known?.row ?? row, strokeRow, dotRow };
    if (first.dayFirst !== undefined && first.monthFirst?.dotRow !== undefined) break;
  }
  return first;
}

const written = /^[\s'‘’`]*(?:\p{L}+\.?,?\s+)?(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;

/** The figures before the year, and their divider. */
type Figures = { readonly first: string; readonly divider: string; readonly second: string };

function figuresIn(raw: unknown): Figures | null {
  const [, first, divider, second] = (typeof raw === "string" && written.exec(raw)) || [];
  return first === undefined || divider === undefined || second === undefined
    ? null
    : { first, divider, second };
}

function orderOf(figures: Figures | null): keyof MixedOrders | null {
  if (figures === null) return null;
  const { first, second } = figures;
  if (isDayOnly(first) && isMonth(second)) return "dayFirst";
  return isMonth(first) && isDayOnly(second) ? "monthFirst" : null;
}

/** The order of the date in a cell, if it is unambiguous. */
export function orderIn(raw: unknown): keyof MixedOrders | null {
  return orderOf(figuresIn(readCell(raw)));
}

/** Whether a cell is a date in figures, with day and month before the year. */
export function isInFigures(raw: unknown): raw is string {
  return typeof raw === "string" && written.test(raw);
}

export function hasDots(raw: unknown): boolean {
  return figuresIn(raw)?.divider === ".";
}

/** Whether a date with dots would be ambiguous with slashes. */
export function isEitherWay(raw: unknown): boolean {
  const figures = figuresIn(raw);
  return figures !== null && figures.divider === "." && isMonth(figures.first) && isMonth(figures.second);
}

/** Replaces the dots of a date by slashes, so that it is read as ambiguous. */
export function withStrokes(text: string): string {
  return text.replace(/(\d{1,2})\.(\d{1,2})\./, "$1/$2/");
}

function isMonth(part: string): boolean {
  return Number(part) >= 1 && Number(part) <= MONTHS;
}

function isDayOnly(part: string): boolean {
  return Number(part) > MONTHS && Number(part) <= DAYS;
}
