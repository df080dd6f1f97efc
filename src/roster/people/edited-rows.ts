import type { Cells } from "../../sheet/cell";
import type { ColumnDays } from "./column-days";
import { hasDots, isInFigures, orderIn } from "./date-order";
import type { FactColumns } from "./fact-columns";
import { NO_NUMBER } from "./repeated-numbers";
import type { RosterFacts } from "./roster-facts";
import type { RosterOnDay } from "./roster-on-day";
import { NOT_COUNTED } from "./row-reader";
import { RowsByNumber } from "./rows-by-number";
import type { UnreadColumns } from "./unread-columns";

// Reading rows again after an edit. Only the pane follows edits, so these are functions that formulas need not load.

/** Indexes of IINs, built after the first edit, as they are needed again after every other. */
const indexes = new WeakMap<RosterFacts, RowsByNumber>();

/** Counts edited rows again in place. Returns the row in which another table begins, or null. */
export function recount(roster: RosterOnDay, cells: Cells, rows: readonly number[]): number | null {
  const { facts } = roster;
  const touched = new Set(rows.map((row) => facts.iins[row] ?? NO_NUMBER));
  roster.cells = cells;
  const otherTable = reread(facts, cells, rows);
  if (otherTable !== null) return otherTable;
  for (const row of rows) {
    countAnew(roster, row);
    touched.add(facts.iins[row] ?? NO_NUMBER);
  }
  touched.delete(NO_NUMBER);
  for (const iin of touched) {
    roster.sameIin.delete(iin);
    const same = rowsWith(facts, iin);
    for (const row of same) countAnew(roster, row);
    if (same.length > 1) roster.mergeRows(iin, same);
    for (const row of same) roster.lookAtPermit(row);
  }
  for (const row of rows) if ((facts.iins[row] ?? NO_NUMBER) === NO_NUMBER) roster.lookAtPermit(row);
  return null;
}

function countAnew(roster: RosterOnDay, row: number): void {
  const further = roster.further.get(row);
  if (further) roster.add(further.kind, -further.people);
  roster.further.delete(row);
  roster.put(row, NOT_COUNTED);
  roster.count(row, row + 1);
}

/** Reads edited rows again. Returns the row in which the headings of another table begin, or null. */
function reread(facts: RosterFacts, cells: Cells, rows: readonly number[]): number | null {
  const { columns, reader, iins } = facts;
  const byIin = indexes.get(facts);
  facts.cells = cells;
  for (const days of reader.columnsOfDays) days.cells = cells;
  facts.same = null;
  for (const row of rows) {
    forget(columns, row);
    const before = iins[row] ?? NO_NUMBER;
    if (before !== NO_NUMBER) iins[row] = NO_NUMBER;
    if (columns.read(cells, reader, row, row + 1) !== null) return row;
    const after = iins[row] ?? NO_NUMBER;
    if (byIin === undefined || before === after) continue;
    iins[row] = before;
    byIin.change(row, after);
  }
  return null;
}

/** Clears a row, except for its IIN, before it is read again. */
function forget({ further, heads, secondJobs, shareClaims, kinds, flags }: FactColumns, row: number): void {
  further.delete(row);
  if (heads.includes(row)) heads.splice(heads.indexOf(row), 1);
  secondJobs.delete(row);
  shareClaims.delete(row);
  kinds[row] = NOT_COUNTED;
  flags[row] = 0;
}

/** The rows with an IIN. */
function rowsWith(facts: RosterFacts, iin: number): readonly number[] {
  const known = indexes.get(facts) ?? new RowsByNumber(facts.iins);
  indexes.set(facts, known);
  return known.rowsWith(iin);
}

/** Whether edits may change the date order of some column. */
export function isOrderTouched(facts: RosterFacts, cells: Cells, rows: readonly number[]): boolean {
  return facts.reader.columnsOfDays.some((days) => areDaysTouched(days, cells, rows));
}

/** Whether edits touch dates that determined the order of others, or were read by it. */
function areDaysTouched(days: ColumnDays, cells: Cells, rows: readonly number[]): boolean {
  const { column } = days;
  const { strokes, dots } = days.orders;
  if (column === undefined || (strokes === undefined && dots === undefined)) return false;
  return rows.some((row) => {
    const [was, is] = [days.cells[row]?.[column], cells[row]?.[column]];
    if (was === is) return false;
    const isReadByOthers = isInFigures(was) && Boolean(strokes ?? dots);
    if (isReadByOthers) return true;
    return strokes === undefined && dots === null
      ? isMonthFirstWithDots(was) || isMonthFirstWithDots(is)
      : orderIn(was) !== orderIn(is);
  });
}

function isMonthFirstWithDots(raw: unknown): boolean {
  return hasDots(raw) && orderIn(raw) === "monthFirst";
}

/** Whether a column that was not understood may matter after edits; examines only the edited rows. */
export function mayMatterAfter(unread: UnreadColumns, cells: Cells, rows: readonly number[]): boolean {
  const { layout, width, kinds, looked, headings } = unread;
  unread.cells = cells;
  if (layout.headerRow === null) return false;
  if (rows.some((row) => (cells[row]?.length ?? 0) > width)) return true;
  for (const row of rows)
    for (const each of looked) each.look(row, kinds[row] === NOT_COUNTED ? null : cells[row]?.[each.column]);
  return looked.some(({ column }) => unread.couldBe(column, headings.get(column) ?? "").length > 0);
}
