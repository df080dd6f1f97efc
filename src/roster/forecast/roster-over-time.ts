import { type PersonKind, personKinds } from "../../domain/person";
import type { Day } from "../../law/day";
import { readCell } from "../cell";
import { readDate } from "../date";
import { readIin } from "../iin";
import type { Judged } from "../judge-roster";
import { NO_NUMBER, repeatedNumbers } from "../repeated-numbers";
import { NOT_COUNTED, type Readers, readersOf, RosterRows } from "../roster-rows";
import type { Steps } from "../steps";
import { type DaysOfRows, daysOfRows } from "./days-of-rows";
import { partOf } from "./roster-part";

/** What a row reads as from a day on: its kind, or NOT_COUNTED, and the further people it stands for. */
type Reading = {
  readonly row: number;
  readonly kind: number;
  readonly further: { readonly kind: number; readonly people: number } | undefined;
};

/** A row that reads otherwise from a day on; null where it counts for nobody. */
export type RowChange = {
  readonly row: number;
  readonly before: PersonKind | null;
  readonly after: PersonKind | null;
};

/** Rows that belong together since they name one person, and the days on which one of them may change. */
type Cluster = { readonly rows: readonly number[]; readonly days: readonly Day[] };

/**
 * A roster from the day it was judged for up to a last day, read by the very reader of every check.
 *
 * Between two of its days a row reads the same, so only rows with such days are read again, and the last stretches of
 * all of them together. `peopleOn` goes forward only.
 */
export class RosterOverTime {
  private readonly people: Uint32Array;
  private readonly readers: Readers;
  private readonly readings = new Map<Day, Reading[]>();
  private readonly stretches = new Map<number, { readonly from: Day; readonly reading: Reading }[]>();
  private ahead: readonly Day[] = [];
  private counted = 0;

  private constructor(
    readonly judged: Judged,
    private readonly days: DaysOfRows,
  ) {
    this.people = judged.rows.people.slice();
    this.readers = readersOf(judged.cells, judged.layout);
  }

  /** Reads a judged roster again for all days after its own, up to the last one, in steps. */
  static *from(judged: Judged, last: Day): Steps<RosterOverTime> {
    const days = yield* daysOfRows(judged, last);
    const roster = new RosterOverTime(judged, days);
    yield* roster.readAhead(last);
    return roster;
  }

  /** The days on which a row reads otherwise than the day before. */
  get changeDays(): readonly Day[] {
    return [...this.readings.keys()];
  }

  /** The day after the last one of each permit that ends in that time, by row. */
  get permitEnds(): ReadonlyMap<number, Day> {
    return this.days.permitEnds;
  }

  /** Rows whose permits were over before the day the roster was judged for. */
  get permitsOver(): readonly number[] {
    return this.days.permitsOver;
  }

  /** How many people there are of each kind on a day; never asked for a day before one asked for already. */
  peopleOn(day: Day): Uint32Array {
    for (; (this.ahead[this.counted] ?? Infinity) <= day; this.counted++) {
      const each = this.ahead[this.counted] ?? day;
      for (const { row, kind, further } of this.readings.get(each) ?? []) {
        const before = this.readingBefore(row, each);
        this.count(before.kind, before.further, -1);
        this.count(kind, further, 1);
      }
    }
    return this.people;
  }

  /** What a row counts as on a day; null where it counts for nobody. */
  personOn(row: number, day: Day): PersonKind | null {
    return personKinds[this.readingBefore(row, (day + 1) as Day).kind] ?? null;
  }

  /** The first day of work in a row; null where none is given or it can be read in several ways. */
  firstDayOf(row: number): Day | null {
    const column = this.judged.layout.columns.hire;
    const read = column === undefined ? null : readDate(readCell(this.judged.cells[row]?.[column]));
    return read?.kind === "day" ? read.day : null;
  }

  /** Says whether a row ever stands for more than one person. */
  standsForSeveral(row: number): boolean {
    return (
      this.judged.rows.further.has(row) ||
      (this.stretches.get(row)?.some(({ reading }) => reading.further !== undefined) ?? false)
    );
  }

  /** The rows that read otherwise from a day on. */
  changesOn(day: Day): readonly RowChange[] {
    return (this.readings.get(day) ?? []).map(({ row, kind }) => ({
      row,
      before: personKinds[this.readingBefore(row, day).kind] ?? null,
      after: personKinds[kind] ?? null,
    }));
  }

  private readingBefore(row: number, day: Day): Reading {
    const { rows } = this.judged;
    const stretch = this.stretches.get(row)?.findLast(({ from }) => from < day);
    return stretch?.reading ?? { row, kind: rows.kinds[row] ?? NOT_COUNTED, further: rows.further.get(row) };
  }

  private *readAhead(last: Day): Steps<void> {
    const byDayRead = new Map<Day, { readonly from: Day; readonly rows: readonly number[] }[]>();
    for (const { rows, days } of this.clusters())
      for (let index = 0; index < days.length; index++) {
        const from = days[index] ?? last;
        const next = days[index + 1];
        const dayRead = next === undefined ? last : ((next - 1) as Day);
        const stretch = { from, rows };
        const known = byDayRead.get(dayRead);
        if (known === undefined) byDayRead.set(dayRead, [stretch]);
        else known.push(stretch);
      }
    for (const day of [...byDayRead.keys()].sort((a, b) => a - b))
      yield* this.readOn(day, byDayRead.get(day) ?? []);
    this.ahead = [...this.readings.keys()].sort((a, b) => a - b);
  }

  private *readOn(
    day: Day,
    stretches: readonly { readonly from: Day; readonly rows: readonly number[] }[],
  ): Steps<void> {
    const { cells, layout } = this.judged;
    const fromOfRow = new Map(stretches.flatMap(({ from, rows }) => rows.map((row) => [row, from] as const)));
    const part = partOf(
      cells,
      layout,
      [...fromOfRow.keys()].sort((a, b) => a - b),
    );
    const read = new RosterRows(part.cells, layout, day, this.readers);
    for (let row = layout.firstRow; row < part.cells.length; row += STEP) {
      read.read(row, Math.min(row + STEP, part.cells.length));
      yield row;
    }
    read.mergeSamePeople();
    for (const [index, row] of part.rows.entries()) {
      const from = fromOfRow.get(row);
      if (from === undefined) continue;
      this.note(from, { row, kind: read.kinds[index] ?? NOT_COUNTED, further: read.further.get(index) });
    }
  }

  /** Keeps a reading where it is another than before. Days are read in order, so what is known came before. */
  private note(from: Day, reading: Reading): void {
    const before = this.readingBefore(reading.row, from);
    const isSame =
      before.kind === reading.kind &&
      before.further?.kind === reading.further?.kind &&
      before.further?.people === reading.further?.people;
    if (isSame) return;
    const readings = this.readings.get(from);
    if (readings === undefined) this.readings.set(from, [reading]);
    else readings.push(reading);
    const stretches = this.stretches.get(reading.row);
    if (stretches === undefined) this.stretches.set(reading.row, [{ from, reading }]);
    else stretches.push({ from, reading });
  }

  /** Rows with one IIN are read together, since they may be one person. */
  private clusters(): readonly Cluster[] {
    const { changes } = this.days;
    // Rows that do not count on the first day were not asked for their IIN.
    const iins = this.judged.rows.iins.slice();
    if (iins.length > 0) for (const row of changes.keys()) iins[row] = this.iinIn(row);
    const together = new Set<number>();
    const clusters: Cluster[] = [];
    for (const rows of repeatedNumbers(iins).values()) {
      const days = new Set(rows.flatMap((row) => changes.get(row) ?? []));
      if (days.size === 0) continue;
      for (const row of rows) together.add(row);
      clusters.push({ rows, days: [...days].sort((a, b) => a - b) });
    }
    for (const [row, days] of changes) if (!together.has(row)) clusters.push({ rows: [row], days });
    return clusters;
  }

  private iinIn(row: number): number {
    const column = this.judged.layout.columns.iin;
    if (column === undefined) return NO_NUMBER;
    const iin = readIin(readCell(this.judged.cells[row]?.[column]));
    return typeof iin === "number" ? iin : NO_NUMBER;
  }

  private count(kind: number, further: Reading["further"], sign: 1 | -1): void {
    if (kind !== NOT_COUNTED) this.people[kind] = (this.people[kind] ?? 0) + sign;
    if (further !== undefined)
      this.people[further.kind] = (this.people[further.kind] ?? 0) + sign * further.people;
  }
}

/** Rows read in one step. */
const STEP = 4096;
