import { kindIndex, type PersonKind, personKinds } from "../domain/person";
import type { Day } from "../law/day";
import { type Cells, cellText, readCell } from "./cell";
import { classifySide } from "./classify";
import { lostZeros, readIin } from "./iin";
import type { Layout } from "./layout";
import { nameOf } from "./names";
import { AWAY, plainRowReaders, REMARKED, UNUSUAL } from "./plain-row";
import { bornOtherwise, type RowReader, rowReaders } from "./read-row";
import type { Remark } from "./remark";
import { NO_NUMBER, repeatedNumbers } from "./repeated-numbers";
import { mergeSamePerson } from "./same-person";
import type { Steps } from "./steps";
import { fold } from "./text";

/** Marks a row that counts for nobody. */
export const NOT_COUNTED = 65_535;

/** Readers of the rows of a roster for any day. */
export type Readers = {
  readonly plain: (day: Day) => (row: readonly unknown[]) => number;
  readonly full: (day: Day) => RowReader;
};

/** The readers of a roster, which whoever reads it for many days makes once. */
export function readersOf(cells: Cells, layout: Layout): Readers {
  const { headerRow } = layout;
  return {
    plain: plainRowReaders(layout, headerRow === null ? [] : (cells[headerRow] ?? [])),
    full: rowReaders(layout),
  };
}

/** Remarks made in one step. */
const STEP = 2048;

/** Stands in for a kind where the headings of a second table were met. */
const OTHER_TABLE = -1;

/**
 * The rows of a roster, each by its kind of person, and how many people there are of each kind.
 *
 * Little more is kept about a row than two numbers, so that a million rows cost a few megabytes, and an edited row
 * can be taken out and read again.
 */
export class RosterRows {
  /** For each row of the range the position of its kind in `personKinds`, or NOT_COUNTED. */
  readonly kinds: Uint16Array;
  /** How many people there are of each kind. */
  readonly people = new Uint32Array(personKinds.length);
  private readonly hasRemark: Uint8Array;
  /** The IIN of each row; empty where there is no such column. */
  readonly iins: Float64Array;
  /** Rows that stand for several people: how many further ones, and of which kind. */
  readonly further = new Map<number, { readonly kind: number; readonly people: number }>();
  /** What there is to say about rows with one IIN. */
  private readonly sameIin = new Map<number, readonly Remark[]>();
  private readonly readPlainly: (row: readonly unknown[]) => number;
  private readonly readInFull: RowReader;

  constructor(
    private cells: Cells,
    private readonly layout: Layout,
    day: Day,
    readers = readersOf(cells, layout),
  ) {
    const { columns } = layout;
    this.kinds = new Uint16Array(cells.length).fill(NOT_COUNTED);
    this.hasRemark = new Uint8Array(cells.length);
    this.iins = new Float64Array(columns.iin === undefined ? 0 : cells.length).fill(NO_NUMBER);
    this.readPlainly = readers.plain(day);
    this.readInFull = readers.full(day);
  }

  /** Reads the rows from one to before another. Returns the row in which a second table begins, or null. */
  read(from: number, to: number): number | null {
    const { cells, kinds, people, readPlainly } = this;
    const hasIins = this.iins.length > 0;
    for (let row = from; row < to; row++) {
      const plainKind = readPlainly(cells[row] ?? []);
      const kind = plainKind >= 0 && plainKind < REMARKED ? plainKind : this.unusualKindOf(row, plainKind);
      if (kind === OTHER_TABLE) return row;
      if (kind === NOT_COUNTED) continue;
      kinds[row] = kind;
      people[kind] = (people[kind] ?? 0) + 1;
      if (hasIins) this.readIinOf(row);
    }
    return null;
  }

  /** Finds rows that are one person; to be called once all rows are read. */
  mergeSamePeople(): void {
    for (const [iin, rows] of repeatedNumbers(this.iins)) this.mergeRows(iin, rows);
  }

  /**
   * Takes rows out, as they were, and reads them again as they are now. Returns the row in which a second table
   * begins, or null.
   */
  reread(cells: Cells, rows: readonly number[]): number | null {
    this.cells = cells;
    const touched = new Set(rows.map((row) => this.iins[row] ?? NO_NUMBER));
    for (const row of rows) {
      const otherTable = this.readAnew(row);
      if (otherTable !== null) return otherTable;
      touched.add(this.iins[row] ?? NO_NUMBER);
    }
    touched.delete(NO_NUMBER);
    for (const iin of touched) {
      this.sameIin.delete(iin);
      const same = this.rowsWith(iin);
      for (const row of same) this.readAnew(row);
      if (same.length > 1) this.mergeRows(iin, same);
    }
    return null;
  }

  /** Everything there is to remark on, from the top, in steps. */
  *remarks(): Steps<readonly Remark[]> {
    const ofSameIin = new Map<number, Remark[]>();
    for (const remark of [...this.sameIin.values()].flat())
      ofSameIin.set(remark.row, [...(ofSameIin.get(remark.row) ?? []), remark]);
    const all: Remark[] = [];
    for (let row = 0; row < this.hasRemark.length; row++) {
      if (this.hasRemark[row] === 0) continue;
      if (all.length % STEP === STEP - 1) yield row;
      const read = this.readInFull(this.cells, row);
      if (read !== "other_table") all.push(...read.remarks);
      all.push(...(ofSameIin.get(row) ?? []));
    }
    return all;
  }

  /** The kind of person in a row that is not plain in every way; NOT_COUNTED or OTHER_TABLE where there is none. */
  private unusualKindOf(row: number, plainKind: number): number {
    if (plainKind === AWAY) return NOT_COUNTED;
    if (plainKind !== UNUSUAL) {
      this.hasRemark[row] = 1;
      return plainKind & (REMARKED - 1);
    }
    const read = this.readInFull(this.cells, row);
    if (read === "other_table") return OTHER_TABLE;
    const { person, further, remarks } = read;
    if (remarks.length > 0) this.hasRemark[row] = 1;
    if (person === null) return NOT_COUNTED;
    if (further > 0) {
      const kind = kindIndex({ ...person, presence: "unclear" });
      this.further.set(row, { kind, people: further });
      this.count(kind, further);
    }
    return kindIndex(person);
  }

  private readIinOf(row: number): void {
    const { iin = 0, birthDate } = this.layout.columns;
    const raw = this.cells[row];
    const cell = readCell(raw?.[iin]);
    const number = readIin(cell);
    if (typeof number === "number") this.iins[row] = number;
    const isRemarkable =
      typeof number === "number"
        ? lostZeros(cell) || (birthDate !== undefined && bornOtherwise(number, readCell(raw?.[birthDate])))
        : number !== "blank";
    if (isRemarkable) this.hasRemark[row] = 1;
  }

  private readAnew(row: number): number | null {
    const further = this.further.get(row);
    if (further) this.count(further.kind, -further.people);
    this.further.delete(row);
    this.changeKind(row, NOT_COUNTED);
    this.hasRemark[row] = 0;
    if (row < this.iins.length) this.iins[row] = NO_NUMBER;
    return this.read(row, row + 1);
  }

  private changeKind(row: number, kind: number): void {
    const before = this.kinds[row] ?? NOT_COUNTED;
    if (before !== NOT_COUNTED) this.count(before, -1);
    this.kinds[row] = kind;
    if (kind !== NOT_COUNTED) this.count(kind, 1);
  }

  private count(kind: number, people: number): void {
    this.people[kind] = (this.people[kind] ?? 0) + people;
  }

  private mergeRows(iin: number, rows: readonly number[]): void {
    const merged = mergeSamePerson(
      rows.flatMap((row) => {
        const person = this.personAt(row);
        return person === null ? [] : [{ row, person, name: this.nameAt(row), country: this.countryAt(row) }];
      }),
    );
    for (const { row, person } of merged) this.changeKind(row, indexOrNobody(person));
    const remarks = merged.flatMap(({ row, remark }): readonly Remark[] => {
      if (remark === null) return [];
      this.hasRemark[row] = 1;
      const column = this.layout.columns.iin ?? null;
      return [{ code: remark.code, row, column, values: { other: remark.other } }];
    });
    this.sameIin.set(iin, remarks);
  }

  private rowsWith(iin: number): readonly number[] {
    const rows: number[] = [];
    for (let row = this.iins.indexOf(iin); row !== -1; row = this.iins.indexOf(iin, row + 1)) rows.push(row);
    return rows;
  }

  private personAt(row: number): PersonKind | null {
    return personKinds[this.kinds[row] ?? NOT_COUNTED] ?? null;
  }

  private countryAt(row: number): string {
    const { citizenship } = this.layout.columns;
    return citizenship === undefined ? "" : classifySide(readCell(this.cells[row]?.[citizenship])).key;
  }

  private nameAt(row: number): string {
    return fold(cellText(nameOf(this.cells[row] ?? [], this.layout)));
  }
}

function indexOrNobody(kind: PersonKind | null): number {
  return kind === null ? NOT_COUNTED : kindIndex(kind);
}
