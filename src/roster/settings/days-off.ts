import type { OwnDaysOff } from "../../domain/workday";
import { KNOWN_FROM } from "../../law/dated";
import type { Day } from "../../law/day";
import { type Cell, type Cells, isError, isUnknownValue, readCell } from "../../sheet/cell";
import { ColumnDays } from "../people/column-days";
import { type DateReading, readDate, readFirstDay, readLastDay } from "../words/date";
import { saysCalledOff } from "../words/vacancy-words";
import { daysOffSchema } from "../table/days-off-schema";
import { findTable } from "../table/find-table";

/** The days off in a table, and the rows that were not understood. */
export type DaysOffRead = {
  readonly days: OwnDaysOff;
  /** Zero-based rows with something that looks like a day but is not. */
  readonly unreadRows: readonly number[];
  /** Zero-based rows with a formula that was never calculated. */
  readonly uncalculatedRows: readonly number[];
};

/**
 * Reads a table of days off: every date in it, in whatever column, and every day of a span, in one cell ("20.03.2026 –
 * 22.03.2026") or under headings such as "с" and "по". Headings and names are ignored, and so are the days of orders. A row
 * that speaks of work ("рабочий день вместо 22.03") or is called off is not understood.
 */
export function readDaysOff(cells: Cells): DaysOffRead {
  const table = findTable(cells, daysOffSchema);
  const { headerRow, columns } = table.kind === "layout" ? table : { headerRow: 0, columns: {} };
  const { from = NOWHERE, to = NOWHERE } = columns;
  const aside = columnsHeaded(cells, (text) => ofOrders.test(text) || ofWork.test(text));
  const days = new Set<Day>();
  const unreadRows: number[] = [];
  const uncalculatedRows: number[] = [];
  const columnDays = new Map<number, ColumnDays>();
  for (const [row, values] of cells.entries()) {
    const read = values.map((raw, column) =>
      aside.has(column) ? [] : readDays(readCell(raw), (cell) => dateIn(column, cell)),
    );
    const [first, last] = [read[from]?.at(0), read[to]?.at(-1)];
    const isSpan = first !== undefined && last !== undefined;
    const spanned = isSpan ? daysBetween(first, last) : [];
    const all = [...spanned, ...read.flatMap((each) => each ?? [])];
    const isOther = values.some((raw) => typeof raw === "string" && (ofWork.test(raw) || saysCalledOff(raw)));
    const isOpen = all.length > 0 && (isOther || (isSpan && spanned.length === 0));
    const named = isOpen ? [] : all;
    for (const day of named) days.add(day);
    const isMissing = named.length === 0 && row > headerRow && read.includes(null);
    const isAmbiguous = values.some((raw, column) => dateIn(column, readCell(raw)).kind === "ambiguous");
    if (values.some(isUnknownValue)) uncalculatedRows.push(row);
    else if (isOpen || isMissing || isAmbiguous) unreadRows.push(row);
  }
  return { days, unreadRows, uncalculatedRows };

  /** The date in a cell, in the date order of its column. */
  function dateIn(column: number, cell: Cell): DateReading {
    const known = columnDays.get(column);
    const read = known ?? new ColumnDays(cells, 0, column, readDate);
    columnDays.set(column, read);
    return read.of(cell);
  }
}

/** Words for days that are worked or shorter, but not "нерабочий". */
const ofWork = /(^|[^\p{L}])(рабоч|сокращ|предпраздн|working day|workday|жұмыс күні)/iu;

const ofOrders = /приказ|order|бұйрық/iu;

/** The columns with such a text above the first day. */
function columnsHeaded(cells: Cells, isSuch: (text: string) => boolean): ReadonlySet<number> {
  const first = cells.findIndex((row) => row.some((raw) => dayOf(readDate(readCell(raw))) !== null));
  const above = cells.slice(0, Math.max(first, 0));
  return new Set(
    above.flatMap((row) =>
      row.flatMap((raw, column) => (typeof raw === "string" && isSuch(raw) ? [column] : [])),
    ),
  );
}

/** The position of a missing column. */
const NOWHERE = -1;

/** Longer spans are typing errors. */
const LONGEST_SPAN = 366;

/** The days named in a cell; null if it has digits that may have been meant as a day. */
function readDays(cell: Cell, dateOf: (cell: Cell) => DateReading): readonly Day[] | null {
  const dayIn = (text: Cell) => dayOf(dateOf(text));
  const whole = dayIn(cell);
  if (whole !== null) return [whole];
  if (isError(cell)) return null;
  if (typeof cell !== "string" || !/\d/.test(cell)) return [];
  const spaced = cell.split(/\s+[-–—]\s+/);
  const ends = (spaced.length === 2 ? spaced : cell.split(/[-–—]/)).map(dayIn);
  const [first = null, last = null] = ends;
  const span = ends.length === 2 && first !== null && last !== null ? daysBetween(first, last) : [];
  if (span.length > 0) return span;
  // "с 20.03.2026 по 22.03.2026"
  const [begun, ended] = [dayOf(readFirstDay(cell)), dayOf(readLastDay(cell))];
  const spoken = begun === null || ended === null ? [] : daysBetween(begun, ended);
  return spoken.length > 0 ? spoken : null;
}

function dayOf(read: DateReading): Day | null {
  return read.kind === "day" && read.day >= KNOWN_FROM ? read.day : null;
}

function daysBetween(first: Day, last: Day): readonly Day[] {
  const length = last - first + 1;
  if (length < 1 || length > LONGEST_SPAN) return [];
  return Array.from({ length }, (_, index) => (first + index) as Day);
}
