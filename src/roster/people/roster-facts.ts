import { afterContract, afterPermit, type EndedReadings } from "../../domain/ended-papers";
import { kindIndex, type PersonKind, personKinds } from "../../domain/person";
import type { Day } from "../../law/day";
import { type Cells, cellText, readCell } from "../../sheet/cell";
import { beyondOneOfEach } from "./share-posts";
import type { SettledDates } from "./column-days";
import { type CandidateDays, daysOfChange } from "./days-of-change";
import { DAYS_AHEAD } from "./employment";
import type { Layout } from "../table/layout";
import type { RowSpan } from "./list-sections";
import { type MergedKind, mergedKinds } from "./merged-kinds";
import { NO_NUMBER, repeatedNumbers } from "./repeated-numbers";
import type { Steps } from "../steps";
import { NO_FIRST_DAY, NO_LAST_DAY, type RowDays } from "./row-days";
import type { RowOnDay } from "./row-on-day";
import { RowsByNumber } from "./rows-by-number";
import { NOT_COUNTED, OTHER_TABLE, RowReader, says } from "./row-reader";
import { secondJobsWithNamesakes } from "./second-jobs";

/** Rows read in one step, which takes a few milliseconds. */
const STEP = 4096;

/** A roster goes no further: in this row the headings of another table begin. */
export type OtherTable = { readonly otherTable: number };

/**
 * What the rows of a roster say, read once for every day: each row's kind of person, its days, its IIN.
 *
 * Little more is kept about a row than a few numbers, so that a million rows cost a few megabytes, and an edited row
 * can be read again.
 */
export class RosterFacts {
  /** The kind of the person in each row as if employed (`personKinds`), or NOT_COUNTED. */
  readonly kinds: Uint16Array;
  /** Further people for whom a row says it stands. */
  readonly further = new Map<number, number>();
  /** Rows that head a section of the list. */
  readonly heads: number[] = [];
  /** The IIN of each row that is somebody's; empty where there is no such column. */
  readonly iins: Float64Array;
  /** Rows of a second job with this employer. */
  readonly secondJobs = new Set<number>();
  /** Those whose person may stand in another row, as far as nothing tells that it is somebody else. */
  private perhapsTwice: ReadonlySet<number> = new Set<number>();
  /** Rows of those said to need no permit as heads or deputies of a company of 100% foreign share. */
  readonly shareClaims = new Set<number>();
  /** Those among them beyond one unit of each post. */
  private beyondPosts: ReadonlySet<number> = new Set<number>();
  /** Rows whose people may not be there, as something beside the list says. */
  private doubted: ReadonlySet<number> = new Set<number>();
  private readonly flags: Uint8Array;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly contractEnds: Int32Array;
  private readonly permitEnds: Int32Array;
  private readonly reader: RowReader;
  private readonly hasDates: boolean;
  /** Some row was read whose days have to be read in full. */
  private hasDatesInFull = false;
  private same: ReadonlyMap<number, readonly number[]> | null = null;
  private byIin: RowsByNumber | null = null;
  /** As many columns as the widest row has. */
  width: number;

  private constructor(
    private cells: Cells,
    readonly layout: Layout,
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
    this.iins = new Float64Array(iin === undefined ? 0 : rows).fill(NO_NUMBER);
    this.reader = new RowReader(cells, layout);
    this.width = cells.slice(0, layout.firstRow).reduce((widest, row) => Math.max(widest, row.length), 0);
    this.hasDates = [hire, leave, contractEnd].some((column) => column !== undefined);
  }

  /** Reads all rows under the headings, in steps, each with the number of rows read so far. */
  static *read(cells: Cells, layout: Layout): Steps<RosterFacts | OtherTable> {
    const facts = new RosterFacts(cells, layout);
    for (let row = layout.firstRow; row < cells.length; row += STEP) {
      const otherTable = facts.readRows(row, Math.min(row + STEP, cells.length));
      if (otherTable !== null) return { otherTable };
      yield row;
    }
    facts.perhapsTwice = secondJobsWithNamesakes(cells, facts);
    facts.beyondPosts = beyondOneOfEach([...facts.shareClaims], (row) =>
      positionIn(cells[row] ?? [], layout),
    );
    return facts;
  }

  /** The same roster where nobody stands in some rows, and people only perhaps in others. */
  without(spans: readonly RowSpan[], doubted: ReadonlySet<number> = this.doubted): RosterFacts {
    const facts = new RosterFacts(this.cells, this.layout);
    facts.width = this.width;
    facts.kinds.set(this.kinds);
    facts.flags.set(this.flags);
    facts.hasDatesInFull = this.hasDatesInFull;
    facts.from.set(this.from);
    facts.to.set(this.to);
    facts.contractEnds.set(this.contractEnds);
    facts.permitEnds.set(this.permitEnds);
    facts.iins.set(this.iins);
    for (const [row, people] of this.further) facts.further.set(row, people);
    facts.perhapsTwice = this.perhapsTwice;
    facts.beyondPosts = this.beyondPosts;
    facts.doubted = doubted;
    for (const [from, to] of spans) {
      facts.kinds.fill(NOT_COUNTED, from, to);
      facts.iins.fill(NO_NUMBER, from, to);
      for (let row = from; row < to; row++) facts.further.delete(row);
    }
    return facts;
  }

  /** Reads edited rows again. Returns the row in which the headings of another table begin, or null. */
  reread(cells: Cells, rows: readonly number[]): number | null {
    this.cells = cells;
    for (const days of this.reader.columnsOfDays) days.use(cells);
    this.same = null;
    for (const row of rows) {
      this.further.delete(row);
      if (this.heads.includes(row)) this.heads.splice(this.heads.indexOf(row), 1);
      this.secondJobs.delete(row);
      this.shareClaims.delete(row);
      this.kinds[row] = NOT_COUNTED;
      this.flags[row] = 0;
      const before = this.iins[row] ?? NO_NUMBER;
      if (before !== NO_NUMBER) this.iins[row] = NO_NUMBER;
      if (this.readRows(row, row + 1) !== null) return row;
      const after = this.iins[row] ?? NO_NUMBER;
      if (this.byIin === null || before === after) continue;
      this.iins[row] = before;
      this.byIin.change(row, after);
    }
    return null;
  }

  /** The columns of which dates that can be read both ways were read like the others. */
  get settledDates(): readonly SettledDates[] {
    return this.reader.columnsOfDays.flatMap(({ settled }) => settled ?? []);
  }

  /** Says whether edits change the order by which dates of some column were read. */
  isOrderTouched(cells: Cells, rows: readonly number[]): boolean {
    return this.reader.columnsOfDays.some((days) => days.isOrderTouched(cells, rows));
  }

  /** Rows by an IIN that stands in several of them. */
  get sameIin(): ReadonlyMap<number, readonly number[]> {
    return (this.same ??= repeatedNumbers(this.iins));
  }

  /** The rows with an IIN. Those who ask once ask again, as after every edit. */
  rowsWith(iin: number): readonly number[] {
    this.byIin ??= new RowsByNumber(this.iins);
    return this.byIin.rowsWith(iin);
  }

  /** Rows count on every day as they are. */
  get isSameEveryDay(): boolean {
    const isSure = this.perhapsTwice.size === 0 && this.doubted.size === 0;
    return !this.hasDates && !this.hasDatesInFull && isSure;
  }

  /** What the row counts as by itself on a day: the position of its kind, or NOT_COUNTED. */
  kindOn(row: number, day: Day, ended: EndedReadings): number {
    const itself = this.kindByItself(row, day, ended);
    const kind = this.isBeyondPosts(row) ? asForeigner(itself) : itself;
    const isInDoubt = this.isPerhapsTwice(row) || (this.doubted.size > 0 && this.doubted.has(row));
    return kind !== NOT_COUNTED && isInDoubt ? unsure(kind) : kind;
  }

  /** Says whether a row is a head or deputy for whom no post is left that needs no permit. */
  isBeyondPosts(row: number): boolean {
    return this.beyondPosts.size > 0 && this.beyondPosts.has(row);
  }

  /** Says whether a row is that of a second job, whose person may stand in another row. */
  isPerhapsTwice(row: number): boolean {
    return this.perhapsTwice.size > 0 && this.perhapsTwice.has(row);
  }

  private kindByItself(row: number, day: Day, ended: EndedReadings): number {
    const kind = this.kinds[row] ?? NOT_COUNTED;
    const isInFull = ((this.flags[row] ?? 0) & says.datesInFull) !== 0;
    if (kind === NOT_COUNTED || (!this.hasDates && !isInFull)) return kind;
    const from = this.from[row] ?? NO_FIRST_DAY;
    const to = this.to[row] ?? NO_LAST_DAY;
    if (this.isReadInFull(row, from, to, day)) return this.reader.kindOn(this.cells, row, day, ended);
    if (from > day || to < day) return NOT_COUNTED;
    return to === NO_LAST_DAY && this.isContractOver(row, day) ? withoutContract(kind, ended) : kind;
  }

  /** Everything a row says on a day, with what there is to remark on. */
  rowOn(row: number, day: Day, ended: EndedReadings): RowOnDay | "other_table" {
    return this.reader.readOn(this.cells, row, day, ended);
  }

  /** Says whether there may be something to remark on a row on a day. */
  mayHaveRemark(row: number, day: Day): boolean {
    if ((this.flags[row] ?? 0) !== 0) return true;
    const kind = this.kinds[row] ?? NOT_COUNTED;
    if (kind === NOT_COUNTED) return false;
    if (this.isPermitOver(row, day) && personKinds[kind]?.side !== "citizen") return true;
    if (!this.hasDates) return false;
    const from = this.from[row] ?? NO_FIRST_DAY;
    return this.isReadInFull(row, from, this.to[row] ?? NO_LAST_DAY, day) || this.isContractOver(row, day);
  }

  /** What a row that counts as a kind on a day counts as once its permit is looked at. */
  withPermit(row: number, kind: number, day: Day, ended: EndedReadings): number {
    if (ended.ended_permits === "counted" || kind === NOT_COUNTED || !this.isPermitOver(row, day))
      return kind;
    const person = personKinds[kind];
    return person === undefined ? kind : indexOrNobody(afterPermit(person, ended));
  }

  /** Says whether the permit of a foreigner, or of somebody who may be one, is over on a day. */
  isWithoutPermit(row: number, kind: number, day: Day): boolean {
    return this.isPermitOver(row, day) && kind !== NOT_COUNTED && personKinds[kind]?.side !== "citizen";
  }

  /** The first day without the permit in a row; null where no clear one is given. */
  permitOver(row: number): Day | null {
    return dayAfter(this.permitEnds[row]);
  }

  /** The first day after the contract in a row; null where no clear one is given. */
  contractOver(row: number): Day | null {
    return dayAfter(this.contractEnds[row]);
  }

  /** The days that the first and the last day of a row can be, as its columns write them. */
  candidateDays(row: number): CandidateDays {
    return this.reader.candidateDays(this.cells, row);
  }

  /** The first day of work in a row; null where none is given or it can be read in several ways. */
  firstDay(row: number): Day | null {
    const [only, ...others] = this.candidateDays(row).hire;
    return only === undefined || others.length > 0 ? null : only;
  }

  /** Says whether there may be such days as `changesOf` finds. */
  mayChange(row: number, after: Day, last: Day): boolean {
    if ((this.kinds[row] ?? NOT_COUNTED) === NOT_COUNTED) return false;
    if (((this.flags[row] ?? 0) & says.datesInFull) !== 0) return true;
    const from = this.from[row] ?? NO_FIRST_DAY;
    const to = this.to[row] ?? NO_LAST_DAY;
    return (
      from > after ||
      (to >= after && to <= last) ||
      (to !== NO_LAST_DAY && to > after + DAYS_AHEAD.leave) ||
      (this.contractEnds[row] ?? NO_FIRST_DAY) >= after ||
      (this.permitEnds[row] ?? NO_FIRST_DAY) >= after
    );
  }

  /** The days after one, up to another, from which on the row by itself may count otherwise. */
  changesOf(row: number, after: Day, last: Day): readonly Day[] {
    if ((this.kinds[row] ?? NOT_COUNTED) === NOT_COUNTED) return [];
    const days: RowDays = {
      from: this.from[row] ?? NO_FIRST_DAY,
      to: this.to[row] ?? NO_LAST_DAY,
      contractEnd: this.contractEnds[row] ?? NO_FIRST_DAY,
      permitEnd: this.permitEnds[row] ?? NO_FIRST_DAY,
    };
    const isInFull = ((this.flags[row] ?? 0) & says.datesInFull) !== 0;
    return daysOfChange(days, isInFull ? this.candidateDays(row) : null, after, last);
  }

  /** What rows of one IIN count as together, from what each counts as by itself; who counts for nobody is left out. */
  merged(rows: readonly number[], kindOf: (row: number) => number): readonly MergedKind[] {
    const isMistyped = (this.iins[rows[0] ?? 0] ?? NO_NUMBER) < NO_NUMBER;
    return mergedKinds(this.cells, this.layout, rows, isMistyped, kindOf);
  }

  /** Reads the rows from one to before another. Returns the row in which another table begins, or null. */
  private readRows(begin: number, end: number): number | null {
    const { cells, kinds, from, to, contractEnds, permitEnds, iins, reader, hasDates } = this;
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
      // Writing beyond the end of an array without its column does nothing.
      from[row] = reader.days.from;
      to[row] = reader.days.to;
      contractEnds[row] = reader.days.contractEnd;
    }
    return null;
  }

  private noteFlags(row: number, flags: number): void {
    this.flags[row] = flags;
    if ((flags & says.datesInFull) !== 0) this.hasDatesInFull = true;
  }

  private isReadInFull(row: number, from: number, to: number, day: Day): boolean {
    return (
      ((this.flags[row] ?? 0) & says.datesInFull) !== 0 ||
      from > day + DAYS_AHEAD.hire ||
      (to !== NO_LAST_DAY && to > day + DAYS_AHEAD.leave)
    );
  }

  private isPermitOver(row: number, day: Day): boolean {
    const end = this.permitEnds[row] ?? NO_FIRST_DAY;
    return end !== NO_FIRST_DAY && end < day;
  }

  private isContractOver(row: number, day: Day): boolean {
    const end = this.contractEnds[row] ?? NO_FIRST_DAY;
    return end !== NO_FIRST_DAY && end < day;
  }
}

function indexOrNobody(person: PersonKind | null): number {
  return person === null ? NOT_COUNTED : kindIndex(person);
}

function positionIn(raw: readonly unknown[], { columns: { position } }: Layout): string {
  return position === undefined ? "" : cellText(readCell(raw[position]));
}

/** Whoever needs no permit as a foreigner who needs one. */
function asForeigner(kind: number): number {
  const person = personKinds[kind];
  return person?.side === "permit_exempt" ? kindIndex({ ...person, side: "foreigner" }) : kind;
}

/** Of a worker who is no seasonal one: seasonal ones are read in full. */
function withoutContract(kind: number, ended: EndedReadings): number {
  const person = personKinds[kind];
  return person === undefined ? kind : kindIndex(afterContract(person, ended, false));
}

/** Says whether people of a kind are only perhaps there. */
export function isUnsureKind(kind: number): boolean {
  return kind !== NOT_COUNTED && (kind & 1) === 1;
}

/** The same kind of person, perhaps not there. */
export function unsure(kind: number): number {
  return kind | 1;
}

function dayAfter(end: number | undefined): Day | null {
  return end === undefined || end === NO_FIRST_DAY ? null : ((end + 1) as Day);
}
