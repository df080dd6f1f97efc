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

/** The orders in which a column writes what can be read both ways, by what stands between its figures. */
export type ColumnOrders = {
  /** With strokes or hyphens; null where the others are mixed, or where none tells. */
  readonly strokes: DateOrder | null;
  /** With dots, which are the local habit and day first; null where nothing speaks against that. */
  readonly dots: DateOrder | "mixed" | null;
};

/**
 * The order of all dates of a column that can be read in one way only. Dots tell nothing of strokes: they are the local
 * habit, and exports stand beside them. A date with dots that can only be month first says that the habit was left.
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

/** The first row of an order, the first of those written with strokes or hyphens, and the first with dots. */
type Told = {
  readonly row: number;
  readonly strokeRow: number | undefined;
  readonly dotRow: number | undefined;
};

function firstOfEach(
  cells: Cells,
  column: number,
  firstRow: number,
): Partial<Record<keyof MixedOrders, Told>> {
  const first: Partial<Record<keyof MixedOrders, Told>> = {};
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

/** The figures before the year, and what stands between them. */
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

/** The order in which a cell alone is written, where it can be read in one way only. */
export function orderIn(raw: unknown): keyof MixedOrders | null {
  return orderOf(figuresIn(readCell(raw)));
}

/** Says whether a cell is a date in figures, with day and month before the year. */
export function isInFigures(raw: unknown): raw is string {
  return typeof raw === "string" && written.test(raw);
}

/** Says whether dots stand between the figures of a date. */
export function hasDots(raw: unknown): boolean {
  return figuresIn(raw)?.divider === ".";
}

/** Says whether a date with dots can be read both ways, as it could with strokes. */
export function isEitherWay(raw: unknown): boolean {
  const figures = figuresIn(raw);
  return figures !== null && figures.divider === "." && isMonth(figures.first) && isMonth(figures.second);
}

/** A date in figures with strokes for its dots, so that it can be read both ways. */
export function withStrokes(text: string): string {
  return text.replace(/(\d{1,2})\.(\d{1,2})\./, "$1/$2/");
}

function isMonth(part: string): boolean {
  return Number(part) >= 1 && Number(part) <= MONTHS;
}

function isDayOnly(part: string): boolean {
  return Number(part) > MONTHS && Number(part) <= DAYS;
}
