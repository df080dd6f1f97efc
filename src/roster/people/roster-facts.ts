import type { EndedReadings } from "../../domain/ended-papers";
import { personKinds } from "../../domain/person";
import type { Day } from "../../law/day";
import { type Cells, cellText, readCell } from "../../sheet/cell";
import { beyondOneOfEach } from "./share-posts";
import type { SettledDates } from "./column-days";
import { type CandidateDays, daysOfChange } from "./days-of-change";
import { DAYS_AHEAD } from "./employment";
import { FactColumns } from "./fact-columns";
import type { Layout } from "../table/layout";
import type { RowSpan } from "./list-sections";
import { type MergedKind, mergedKinds } from "./merged-kinds";
import { NO_NUMBER, repeatedNumbers } from "./repeated-numbers";
import type { Steps } from "../steps";
import { asForeigner, type Further, unsure, withoutContract, withoutPermit } from "./other-kinds";
import { NO_FIRST_DAY, NO_LAST_DAY } from "./row-days";
import type { RowOnDay } from "./row-on-day";
import { NOT_COUNTED, RowReader, says } from "./row-reader";
import { secondJobsWithNamesakes } from "./second-jobs";

/** Rows per step. The first ones take many times as long as the others, as nothing they need is compiled yet. */
const STEP = 512;

/** The row with the headings of another table, which ends the roster. */
export type OtherTable = { readonly otherTable: number };

/**
 * The facts of a roster, read once and independent of the day: for each row the kind of person, dates, IIN.
 *
 * Only a few numbers are kept per row, so that a million rows cost a few megabytes, and an edited row can be read again.
 */
export class RosterFacts {
  /** The kind of the person in each row (`personKinds`), ignoring dates; or NOT_COUNTED. */
  readonly kinds: Uint16Array;
  /** The IIN of each row that is a person; empty if there is no such column. */
  readonly iins: Float64Array;
  /** For rows with a headcount: the number of people beyond the first. */
  readonly further: ReadonlyMap<number, number>;
  /** Rows that head a section of the list. */
  readonly heads: readonly number[];
  /** Rows of a second job with this employer. */
  readonly secondJobs: ReadonlySet<number>;
  /** Rows claiming to need no permit as head or deputy of a company with 100% foreign share. */
  readonly shareClaims: ReadonlySet<number>;
  readonly reader: RowReader;
  /** Rows of a second job whose person may also be in another row. */
  private perhapsTwice: ReadonlySet<number> = new Set<number>();
  /** Rows of `shareClaims` beyond one unit of each post. */
  private beyondPosts: ReadonlySet<number> = new Set<number>();
  /** Rows made unclear by a note, or by several employers. */
  private doubted: ReadonlySet<number> = new Set<number>();
  /** People without a row who, according to a note, may be here. */
  added: readonly Further[] = [];
  /** The rows of each IIN that occurs more than once; null until asked for. */
  same: ReadonlyMap<number, readonly number[]> | null = null;

  private constructor(
    public cells: Cells,
    readonly layout: Layout,
    readonly columns: FactColumns = new FactColumns(cells, layout),
  ) {
    this.reader = new RowReader(cells, layout);
    this.kinds = columns.kinds;
    this.iins = columns.iins;
    this.further = columns.further;
    this.heads = columns.heads;
    this.secondJobs = columns.secondJobs;
    this.shareClaims = columns.shareClaims;
  }

  /** Reads all rows under the headings. */
  static *read(cells: Cells, layout: Layout): Steps<RosterFacts | OtherTable> {
    const facts = new RosterFacts(cells, layout);
    for (let row = layout.firstRow; row < cells.length; row += STEP) {
      yield row;
      const otherTable = facts.columns.read(cells, facts.reader, row, Math.min(row + STEP, cells.length));
      if (otherTable !== null) return { otherTable };
    }
    facts.perhapsTwice = secondJobsWithNamesakes(cells, facts);
    facts.beyondPosts = beyondOneOfEach([...facts.shareClaims], (row) =>
      positionIn(cells[row] ?? [], layout),
    );
    return facts;
  }

  /** The same roster without the people of some rows, with others unclear, and with people added by notes. */
  without(
    spans: readonly RowSpan[],
    doubted: ReadonlySet<number> = this.doubted,
    added: readonly Further[] = this.added,
  ): RosterFacts {
    const columns = this.columns.without(this.cells, spans);
    const facts = new RosterFacts(this.cells, this.layout, columns);
    facts.perhapsTwice = this.perhapsTwice;
    facts.beyondPosts = this.beyondPosts;
    facts.doubted = doubted;
    facts.added = added;
    return facts;
  }

  /** The number of columns of the widest row. */
  get width(): number {
    return this.columns.width;
  }

  /** The columns in which ambiguous dates were read in the order of the others. */
  get settledDates(): readonly SettledDates[] {
    return this.reader.columnsOfDays.flatMap(({ settled }) => settled ?? []);
  }

  /** The rows of each IIN that occurs more than once. */
  get sameIin(): ReadonlyMap<number, readonly number[]> {
    return (this.same ??= repeatedNumbers(this.iins));
  }

  /** Every row counts the same on every day. */
  get isSameEveryDay(): boolean {
    const isSure = this.perhapsTwice.size === 0 && this.doubted.size === 0;
    return !this.columns.hasDates && !this.columns.hasDatesInFull && isSure;
  }

  /** What the row counts as on a day, apart from other rows with its IIN: an index into `personKinds`, or NOT_COUNTED. */
  kindOn(row: number, day: Day, ended: EndedReadings): number {
    const itself = this.kindByItself(row, day, ended);
    const kind = this.isBeyondPosts(row) ? asForeigner(itself) : itself;
    const isInDoubt = this.isPerhapsTwice(row) || (this.doubted.size > 0 && this.doubted.has(row));
    return kind !== NOT_COUNTED && isInDoubt ? unsure(kind) : kind;
  }

  /** Whether a row is a head or deputy beyond the one unit of each post that needs no permit. */
  isBeyondPosts(row: number): boolean {
    return this.beyondPosts.size > 0 && this.beyondPosts.has(row);
  }

  /** Whether a row is a second job whose person may also be in another row. */
  isPerhapsTwice(row: number): boolean {
    return this.perhapsTwice.size > 0 && this.perhapsTwice.has(row);
  }

  private kindByItself(row: number, day: Day, ended: EndedReadings): number {
    const { columns } = this;
    const kind = columns.kindOf(row);
    if (kind === NOT_COUNTED || (!columns.hasDates && !columns.doesSay(row, says.datesInFull))) return kind;
    const from = columns.firstDay(row);
    const to = columns.lastDay(row);
    if (this.isReadInFull(row, from, to, day)) return this.reader.kindOn(this.cells, row, day, ended);
    if (from > day || to < day) return NOT_COUNTED;
    return to === NO_LAST_DAY && columns.isContractOver(row, day) ? withoutContract(kind, ended) : kind;
  }

  /** The row in full on a day, with remarks. */
  rowOn(row: number, day: Day, ended: EndedReadings): RowOnDay | "other_table" {
    return this.reader.readOn(this.cells, row, day, ended);
  }

  /** Whether a row may have remarks on a day. */
  mayHaveRemark(row: number, day: Day): boolean {
    const { columns } = this;
    if (columns.doesSay(row)) return true;
    const kind = columns.kindOf(row);
    if (kind === NOT_COUNTED) return false;
    if (this.isWithoutPermit(row, kind, day)) return true;
    if (!columns.hasDates) return false;
    return (
      this.isReadInFull(row, columns.firstDay(row), columns.lastDay(row), day) ||
      columns.isContractOver(row, day)
    );
  }

  /** The kind of a row on a day, adjusted for an ended permit. */
  withPermit(row: number, kind: number, day: Day, ended: EndedReadings): number {
    const isAsBefore =
      ended.ended_permits === "counted" || kind === NOT_COUNTED || !this.columns.isPermitOver(row, day);
    return isAsBefore ? kind : withoutPermit(kind, ended);
  }

  /** Whether the permit of somebody who is or may be a foreigner is over on a day. */
  isWithoutPermit(row: number, kind: number, day: Day): boolean {
    return (
      this.columns.isPermitOver(row, day) && kind !== NOT_COUNTED && personKinds[kind]?.side !== "citizen"
    );
  }

  /** The first day without a permit; null if no clear date is given. */
  permitOver(row: number): Day | null {
    return dayAfter(this.columns.daysOf(row).permitEnd);
  }

  /** The first day after the contract; null if no clear date is given. */
  contractOver(row: number): Day | null {
    return dayAfter(this.columns.daysOf(row).contractEnd);
  }

  /** The possible hire and leave dates of a row. */
  candidateDays(row: number): CandidateDays {
    return this.reader.candidateDays(this.cells, row);
  }

  /** The hire date of a row; null if none is given or it is ambiguous. */
  firstDay(row: number): Day | null {
    const [only, ...others] = this.candidateDays(row).hire;
    return only === undefined || others.length > 0 ? null : only;
  }

  /** Whether `changesOf` may find any days. */
  mayChange(row: number, after: Day, last: Day): boolean {
    if (this.columns.kindOf(row) === NOT_COUNTED) return false;
    if (this.columns.doesSay(row, says.datesInFull)) return true;
    const { from, to, contractEnd, permitEnd } = this.columns.daysOf(row);
    return (
      from > after ||
      (to >= after && to <= last) ||
      (to !== NO_LAST_DAY && to > after + DAYS_AHEAD.leave) ||
      contractEnd >= after ||
      permitEnd >= after
    );
  }

  /** The days after one, up to another, on which what the row counts as by itself may change. */
  changesOf(row: number, after: Day, last: Day): readonly Day[] {
    if (this.columns.kindOf(row) === NOT_COUNTED) return [];
    const isInFull = this.columns.doesSay(row, says.datesInFull);
    return daysOfChange(this.columns.daysOf(row), isInFull ? this.candidateDays(row) : null, after, last);
  }

  /** See `mergedKinds`. */
  merged(rows: readonly number[], kindOf: (row: number) => number): readonly MergedKind[] {
    const isMistyped = (this.iins[rows[0] ?? 0] ?? NO_NUMBER) < NO_NUMBER;
    return mergedKinds(this.cells, this.layout, rows, isMistyped, kindOf);
  }

  private isReadInFull(row: number, from: number, to: number, day: Day): boolean {
    return (
      this.columns.doesSay(row, says.datesInFull) ||
      from > day + DAYS_AHEAD.hire ||
      (to !== NO_LAST_DAY && to > day + DAYS_AHEAD.leave)
    );
  }
}

function positionIn(raw: readonly unknown[], { columns: { position } }: Layout): string {
  return position === undefined ? "" : cellText(readCell(raw[position]));
}

function dayAfter(end: number): Day | null {
  return end === NO_FIRST_DAY ? null : ((end + 1) as Day);
}
