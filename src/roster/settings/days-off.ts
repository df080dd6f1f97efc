import type { OwnDaysOff } from "../../domain/workday";
import { KNOWN_FROM } from "../../law/dated";
import type { Day } from "../../law/day";
import { type Cell, type Cells, isError, isUnknownValue, readCell } from "../../sheet/cell";
import { ColumnDays } from "../people/column-days";
import { type DateReading, readDate } from "../words/date";
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
 * 22.03.2026") or under headings such as "с" and "по". Headings and names are ignored.
 */
export function readDaysOff(cells: Cells): DaysOffRead {
  const table = findTable(cells, daysOffSchema);
  const { headerRow, columns } = table.kind === "layout" ? table : { headerRow: 0, columns: {} };
  const { from = NOWHERE, to = NOWHERE } = columns;
  const days = new Set<Day>();
  const unreadRows: number[] = [];
  const uncalculatedRows: number[] = [];
  const columnDays = new Map<number, ColumnDays>();
  for (const [row, values] of cells.entries()) {
    const read = values.map((raw, column) => readDays(readCell(raw), (cell) => dateIn(column, cell)));
    const [first, last] = [read[from]?.at(0), read[to]?.at(-1)];
    const spanned = first === undefined || last === undefined ? [] : daysBetween(first, last);
    const named = [...spanned, ...read.flatMap((each) => each ?? [])];
    for (const day of named) days.add(day);
    const isMissing = named.length === 0 && row > headerRow && read.includes(null);
    if (values.some(isUnknownValue)) uncalculatedRows.push(row);
    else if (isMissing || values.some((raw, column) => dateIn(column, readCell(raw)).kind === "ambiguous"))
      unreadRows.push(row);
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
  return span.length > 0 ? span : null;
}

function dayOf(read: DateReading): Day | null {
  return read.kind === "day" && read.day >= KNOWN_FROM ? read.day : null;
}

function daysBetween(first: Day, last: Day): readonly Day[] {
  const length = last - first + 1;
  if (length < 1 || length > LONGEST_SPAN) return [];
  return Array.from({ length }, (_, index) => (first + index) as Day);
}
