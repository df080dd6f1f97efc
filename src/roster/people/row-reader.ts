import type { EndedReadings } from "../../domain/ended-papers";
import { kindIndex } from "../../domain/person";
import type { Day } from "../../law/day";
import { type Cell, type Cells, isUnknownValue, readCell } from "../../sheet/cell";
import { bornOtherwise, hidesCentury, lostZeros, mistypedIin, plainIin, readIin } from "../words/iin";
import type { Layout } from "../table/layout";
import { rowLooker } from "./lone-texts";
import { columnOfPersonnelNumbers, readPersonnelNumber } from "./personnel-number";
import { NO_NUMBER } from "./repeated-numbers";
import { type ColumnReaders, columnReaders } from "./column-readers";
import type { ColumnDays } from "./column-days";
import type { CandidateDays } from "./days-of-change";
import { NOT_PLAIN, PlainRows } from "./plain-row";
import { candidatesIn, NO_FIRST_DAY, NO_LAST_DAY, plainDay, type RowDays } from "./row-days";
import {
  isUnskilledForeigner,
  isDayTold,
  isUnsure,
  lastDayIn,
  lookAtRow,
  personIn,
  type PersonLook,
} from "./row-look";
import { statusDays } from "./status-on-day";
import { endOfDismissed, personOn, personOnDay, type RowOnDay } from "./row-on-day";

/** Marks a row that counts for nobody. */
export const NOT_COUNTED = 65_535;

/** A row with the headings of another table, with other columns. */
export const OTHER_TABLE = -1;

/** Facts of a row other than its kind of person, as bits. */
export const says = {
  /** Has remarks, whatever the day. */
  remark: 1,
  /** The row has to be read in full for each day. */
  datesInFull: 2,
  /** Has a headcount of several people. */
  further: 4,
  /** A second job with this employer, so the person may be in another row too. */
  secondJob: 8,
  /** Claims to need no permit as head or deputy of a company with 100% foreign share. */
  shareClaim: 16,
} as const;

/**
 * Reads the rows of one roster. Column readers are built once and cache each distinct cell value, so a common row costs a
 * few look-ups; rare cases are examined only if a cell indicates them. `read` leaves its results in the fields below, so
 * that it allocates nothing.
 */
export class RowReader {
  /** The dates of the last row. */
  readonly days: RowDays = {
    from: NO_FIRST_DAY,
    to: NO_LAST_DAY,
    contractEnd: NO_FIRST_DAY,
    permitEnd: NO_FIRST_DAY,
  };
  /** The facts of the last row, as bits of `says`. */
  flags = 0;
  /** The number of people beyond the first in the last row. */
  further = 0;
  /** The IIN of the last row, or NO_NUMBER; a mistyped one or a personnel number is negated, so below NO_NUMBER. */
  iin = NO_NUMBER;
  /** The last row heads a section. */
  headsSection = false;

  private readonly readers: ColumnReaders;
  private readonly lookAt: ReturnType<typeof rowLooker>;
  private readonly plainRows: PlainRows;
  private readonly hasDays: boolean;
  /** The column of personnel numbers; -1 if there is none. */
  readonly numbers: number;

  constructor(
    cells: Cells,
    private readonly layout: Layout,
  ) {
    this.readers = columnReaders(cells, layout);
    this.lookAt = rowLooker(this.readers);
    this.numbers = columnOfPersonnelNumbers(layout);
    this.plainRows = new PlainRows(this.readers, layout);
    const { hire, leave, contractEnd, permitExpiry } = layout.columns;
    this.hasDays = [hire, leave, contractEnd, permitExpiry].some((column) => column !== undefined);
  }

  /**
   * Reads a row independent of the day. Returns the index of its person in `personKinds`, employed unless something other
   * than the dates leaves that open; or NOT_COUNTED, or OTHER_TABLE.
   */
  read(cells: Cells, row: number): number {
    this.flags = 0;
    this.further = 0;
    this.headsSection = false;
    const raw = cells[row] ?? [];
    // An IIN of plain twelve digits means that its cell says nothing else.
    const iin = this.layout.columns.iin === undefined ? null : plainIin(raw[this.layout.columns.iin]);
    const plain = this.plainRows.kindOf(raw, iin !== null);
    if (plain === NOT_PLAIN) return this.readInFull(cells, row, iin);
    if (this.plainRows.hasRemark) this.flags = says.remark;
    if (this.hasDays) this.readDays(raw);
    if (this.readIin(raw, iin)) this.flags |= says.remark;
    return plain;
  }

  /** Reads a row in full for one day, with remarks. */
  readOn(cells: Cells, row: number, day: Day, ended: EndedReadings): RowOnDay | "other_table" {
    const look = lookAtRow(this.readers, cells, row);
    if (look === "other_table") return look;
    if (typeof look !== "string") return personOnDay(this.readers, look, row, day, ended);
    const { name, position } = this.layout.columns;
    const vacant = { code: "vacant_post", row, column: name ?? position ?? null, values: {} } as const;
    return { person: null, further: 0, remarks: look === "vacant_post" ? [vacant] : [], leftOut: look };
  }

  /** The kind of a row on a day, read in full; or NOT_COUNTED. */
  kindOn(cells: Cells, row: number, day: Day, ended: EndedReadings): number {
    const look = lookAtRow(this.readers, cells, row);
    const person = typeof look === "string" ? null : personOn(this.readers, look, day, ended);
    return person === null ? NOT_COUNTED : kindIndex(person);
  }

  /** The possible hire and leave dates of a row, and the days on which its status changes. */
  candidateDays(cells: Cells, row: number): CandidateDays {
    const raw = cells[row] ?? [];
    const { hire } = this.readers.days;
    const look = lookAtRow(this.readers, cells, row);
    const status = typeof look === "string" ? null : look.status;
    const end = typeof look === "string" ? null : endOfDismissed(this.readers, look);
    return {
      hire: candidatesIn(hire.of(raw[hire.column ?? -1])),
      leave: end === null ? candidatesIn(lastDayIn(this.readers, raw, status)) : [end],
      status: statusDays(status),
    };
  }

  get columnsOfDays(): readonly ColumnDays[] {
    return Object.values(this.readers.days);
  }

  private readInFull(cells: Cells, row: number, iin: number | null): number {
    const look = this.lookAt(cells, row);
    if (look === "other_table") return OTHER_TABLE;
    if (typeof look === "string") {
      if (look === "vacant_post") this.flags = says.remark;
      this.headsSection = look === "section";
      return NOT_COUNTED;
    }
    this.readDays(look.raw);
    const isSeasonalContract = look.status?.isSeasonal === true && this.days.contractEnd > NO_FIRST_DAY;
    const dependsOnDay = isDayTold(look.status) || statusDays(look.status).length > 0;
    const isContractLast = look.isDismissed && this.days.contractEnd > NO_FIRST_DAY;
    if (look.isRequested || dependsOnDay || isSeasonalContract || isContractLast)
      this.flags |= says.datesInFull;
    const isSure = !isUnsure(look);
    const isIinRemarkable = this.readIin(look.raw, iin);
    if (isIinRemarkable || !isSure || this.hasRemark(look)) this.flags |= says.remark;
    this.further = look.further;
    if (look.further > 0) this.flags |= says.further;
    if (look.status?.ground === "full_foreign_share") this.flags |= says.shareClaim;
    if (look.status?.partTime === "inside") this.flags |= says.secondJob;
    const isPlain = isSure && look.status === null && look.foreignPaper === undefined;
    return isPlain ? look.side.position + look.grade.position : kindIndex(personIn(look, isSure));
  }

  /** Whether a row that is certainly a person may have remarks other than on dates and IIN. */
  private hasRemark(look: PersonLook): boolean {
    const { status, further, foreignPaper, side, grade } = look;
    if (status !== null || further > 0 || foreignPaper !== undefined) return true;
    const isSideUnclear = side.said.problem !== null && this.layout.refusedEthnicity === null;
    return grade.said.problem !== null || isSideUnclear || isUnskilledForeigner(look);
  }

  private readDays(raw: readonly unknown[]): void {
    const { hire, leave, contractEnd, permitExpiry } = this.layout.columns;
    const { days, readers } = this;
    const dates = readers.days;
    days.from = hire === undefined ? NO_FIRST_DAY : plainDay(raw[hire], dates.hire, NO_FIRST_DAY);
    const period = hire === undefined ? raw[dates.hire.column ?? -1] : null;
    if (typeof period === "string" && dates.hire.of(period).kind !== "blank") this.flags |= says.datesInFull;
    days.to = leave === undefined ? NO_LAST_DAY : plainDay(raw[leave], dates.leave, NO_LAST_DAY);
    if (contractEnd !== undefined)
      days.contractEnd = Math.max(NO_FIRST_DAY, plainDay(raw[contractEnd], dates.contractEnd, NO_FIRST_DAY));
    if (permitExpiry !== undefined)
      days.permitEnd = Math.max(NO_FIRST_DAY, plainDay(raw[permitExpiry], dates.permitExpiry, NO_FIRST_DAY));
    if (
      (contractEnd !== undefined && isUnknownValue(raw[contractEnd])) ||
      (permitExpiry !== undefined && isUnknownValue(raw[permitExpiry]))
    )
      this.flags |= says.datesInFull | says.remark;
    if (days.from < 0 || days.to < 0 || days.from > days.to) this.flags |= says.datesInFull;
  }

  /** Reads the IIN (`plain`: given if its cell is plain digits). Returns whether there is a remark on it. */
  private readIin(raw: readonly unknown[], plain: number | null): boolean {
    const { iin: column, birthDate } = this.layout.columns;
    const written = column === undefined ? null : raw[column];
    const iin = plain ?? readIin(readCell(written));
    this.iin = typeof iin === "number" ? iin : iin === "invalid" ? mistyped(readCell(written)) : NO_NUMBER;
    if (iin === "blank" && this.numbers >= 0) this.iin = readPersonnelNumber(raw[this.numbers]);
    if (typeof iin !== "number") return iin !== "blank";
    return (
      hidesCentury(iin) ||
      (plain === null && lostZeros(readCell(written))) ||
      (birthDate !== undefined && bornOtherwise(iin, readCell(raw[birthDate])))
    );
  }
}

/** An IIN with a typing error, negated to keep it apart from valid ones. */
function mistyped(cell: Cell): number {
  const iin = mistypedIin(cell);
  return iin === null ? NO_NUMBER : -iin;
}
