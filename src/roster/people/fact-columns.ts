import type { Day } from "../../law/day";
import type { Cells } from "../../sheet/cell";
import type { Layout } from "../table/layout";
import type { RowSpan } from "./list-sections";
import { columnOfPersonnelNumbers } from "./personnel-number";
import { NO_NUMBER } from "./repeated-numbers";
import { NO_FIRST_DAY, NO_LAST_DAY, type RowDays } from "./row-days";
import { NOT_COUNTED, OTHER_TABLE, type RowReader, says } from "./row-reader";

/**
 * What was read of each row, in typed arrays: a million rows cost a few megabytes, and an edited row can be read again.
 */
export class FactColumns {
  /** The kind of the person in each row (`personKinds`), ignoring dates; or NOT_COUNTED. */
  readonly kinds: Uint16Array;
  /** For rows with a headcount: the number of people beyond the first. */
  readonly further = new Map<number, number>();
  /** Rows that head a section of the list. */
  readonly heads: number[] = [];
  /** The IIN of each row that is a person, or the personnel number; empty if there is no such column. */
  readonly iins: Float64Array;
  /** Rows of a second job with this employer. */
  readonly secondJobs = new Set<number>();
  /** Rows claiming to need no permit as head or deputy of a company with 100% foreign share. */
  readonly shareClaims = new Set<number>();
  /** There are columns of dates that determine who is employed. */
  readonly hasDates: boolean;
  /** Some row's dates have to be read in full. */
  hasDatesInFull = false;
  /** The number of columns of the widest row. */
  width: number;
  /** Other facts of each row, as bits of `says`. */
  readonly flags: Uint8Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly contractEnds: Int32Array;
  private readonly permitEnds: Int32Array;

  constructor(
    cells: Cells,
    private readonly layout: Layout,
  ) {
    const { hire, leave, contractEnd, permitExpiry, iin } = layout.columns;
    const rows = cells.length;
    const columnOf = (column: number | undefined, blank: number) =>
      new Int32Array(column === undefined ? 0 : rows).fill(blank);
    this.kinds = new Uint16Array(rows).fill(NOT_COUNTED);
    this.flags = new Uint8Array(rows);
    this.from = columnOf(hire, NO_FIRST_DAY);
    this.to = columnOf(leave, NO_LAST_DAY);
    this.contractEnds = columnOf(contractEnd, NO_FIRST_DAY);
    this.permitEnds = columnOf(permitExpiry, NO_FIRST_DAY);
    const isNumbered = iin !== undefined || columnOfPersonnelNumbers(layout) >= 0;
    this.iins = new Float64Array(isNumbered ? rows : 0).fill(NO_NUMBER);
    this.width = cells.slice(0, layout.firstRow).reduce((widest, row) => Math.max(widest, row.length), 0);
    this.hasDates = [hire, leave, contractEnd].some((column) => column !== undefined);
  }

  /** Reads rows from `begin` up to, but not including, `end`. Returns the row in which another table begins, or null. */
  read(cells: Cells, reader: RowReader, begin: number, end: number): number | null {
    const { kinds, from, to, contractEnds, permitEnds, iins, hasDates } = this;
    const hasIins = iins.length > 0;
    const hasPermits = permitEnds.length > 0;
    for (let row = begin; row < end; row++) {
      const width = cells[row]?.length ?? 0;
      if (width > this.width) this.width = width;
      const kind = reader.read(cells, row);
      if (reader.flags !== 0) this.noteFlags(row, reader.flags);
      if (kind === OTHER_TABLE) return row;
      if (reader.headsSection) this.heads.push(row);
      if (kind === NOT_COUNTED) continue;
      kinds[row] = kind;
      if ((reader.flags & says.secondJob) !== 0) this.secondJobs.add(row);
      if ((reader.flags & says.shareClaim) !== 0) this.shareClaims.add(row);
      if (reader.further > 0) this.further.set(row, reader.further);
      if (hasIins) iins[row] = reader.iin;
      if (hasPermits) permitEnds[row] = reader.days.permitEnd;
      if (!hasDates) continue;
      // The arrays of missing columns are empty, so writing to them has no effect.
      from[row] = reader.days.from;
      to[row] = reader.days.to;
      contractEnds[row] = reader.days.contractEnd;
    }
    return null;
  }

  /** A copy without the people of some rows. */
  without(cells: Cells, spans: readonly RowSpan[]): FactColumns {
    const columns = new FactColumns(cells, this.layout);
    columns.width = this.width;
    columns.kinds.set(this.kinds);
    columns.flags.set(this.flags);
    columns.hasDatesInFull = this.hasDatesInFull;
    columns.from.set(this.from);
    columns.to.set(this.to);
    columns.contractEnds.set(this.contractEnds);
    columns.permitEnds.set(this.permitEnds);
    columns.iins.set(this.iins);
    for (const [row, people] of this.further) columns.further.set(row, people);
    for (const [from, to] of spans) {
      columns.kinds.fill(NOT_COUNTED, from, to);
      columns.iins.fill(NO_NUMBER, from, to);
      for (let row = from; row < to; row++) columns.further.delete(row);
    }
    return columns;
  }

  /** Whether a row has any of these flags (`says`). */
  doesSay(row: number, what: number = ~0): boolean {
    return ((this.flags[row] ?? 0) & what) !== 0;
  }

  /** The kind of the person in a row, ignoring dates; or NOT_COUNTED. */
  kindOf(row: number): number {
    return this.kinds[row] ?? NOT_COUNTED;
  }

  firstDay(row: number): number {
    return this.from[row] ?? NO_FIRST_DAY;
  }

  lastDay(row: number): number {
    return this.to[row] ?? NO_LAST_DAY;
  }

  daysOf(row: number): RowDays {
    return {
      from: this.firstDay(row),
      to: this.lastDay(row),
      contractEnd: this.contractEnds[row] ?? NO_FIRST_DAY,
      permitEnd: this.permitEnds[row] ?? NO_FIRST_DAY,
    };
  }

  isPermitOver(row: number, day: Day): boolean {
    return isOver(this.permitEnds[row], day);
  }

  isContractOver(row: number, day: Day): boolean {
    return isOver(this.contractEnds[row], day);
  }

  private noteFlags(row: number, flags: number): void {
    this.flags[row] = flags;
    if ((flags & says.datesInFull) !== 0) this.hasDatesInFull = true;
  }
}

function isOver(end: number = NO_FIRST_DAY, day: Day): boolean {
  return end !== NO_FIRST_DAY && end < day;
}
