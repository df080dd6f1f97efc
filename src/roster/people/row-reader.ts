import { afterContract, type EndedReadings } from "../../domain/ended-papers";
import { type Grade, kindIndex, type PersonKind, type Side } from "../../domain/person";
import { type Day, isDay } from "../../law/day";
import { type Cell, type Cells, cellText, readCell } from "../cell";
import { type Classified, classifyGrade, classifySide } from "../classify";
import { type DateReading, readDate, readLastDay } from "../date";
import { Distinct } from "../distinct";
import { EARLIEST, type Employment, employmentOn } from "../employment";
import type { FindingCode } from "../findings";
import { bornOtherwise, lostZeros, readIin } from "../iin";
import type { Layout } from "../layout";
import { isNameMissing, isPlaceholder } from "../name-missing";
import { asideOf, nameOf } from "../names";
import { peopleIn, peopleOnPosts } from "../people-in";
import { kindWithoutCitizenship, type NoPerson, rowKind } from "../people-rows";
import { NO_NUMBER } from "../repeated-numbers";
import type { PersonStatus } from "../person-status";
import type { Remark } from "../remark";
import { headingIn } from "../repeated-headings";
import { columnsOfStatus, type RowStatus, rowStatus, type StatusColumn } from "../row-status";
import { isLineToSign, saysVacant, standsForPerson, startsLikeText } from "../row-words";
import { isSignature } from "../signature-row";

/** Marks a row that counts for nobody. */
export const NOT_COUNTED = 65_535;

/** A row of the headings of another table, with its columns elsewhere. */
export const OTHER_TABLE = -1;

/** A date that is not given, by the side to which it leaves a person's time open. */
export const NO_FIRST_DAY = 0;
export const NO_LAST_DAY = 2 ** 30;

/** What a row says apart from its kind of person, as bits. */
export const says = {
  /** There is something to remark on, whatever the day. */
  remark: 1,
  /** The dates, or what is said about somebody asked for, have to be read anew for each day. */
  datesInFull: 2,
  /** The row stands for further people. */
  further: 4,
} as const;

/** The days in a row as far as they can be told at once; the others are read in full. */
export type RowDays = { from: number; to: number; contractEnd: number; permitEnd: number };

/** What one row says about a person on a day, before it is compared with others. */
export type RowOnDay = {
  /** Null where the row counts for nobody. */
  readonly person: PersonKind | null;
  /** Further people for whom the row says it stands, and who are perhaps there. */
  readonly further: number;
  readonly remarks: readonly Remark[];
  /** Why the row counts for nobody; absent where it counts. */
  readonly leftOut?: LeftOut;
};

export type LeftOut = NoPerson | "vacant_post" | "away";

/** What a citizenship cell says, and what its text tells about the row it stands in. */
type SideCell = {
  readonly said: Classified<Side>;
  /** What it adds to the position of a kind. */
  readonly position: number;
  /** Words as somebody's citizenship begins, which make a row with a name a person's. */
  readonly isWords: boolean;
  /** A number that is a state's code, or a text that begins with one. */
  readonly isCode: boolean;
  /** Digits alone, which may be a sum. */
  readonly isNumber: boolean;
  /** Words in which everything is clear. */
  readonly isPlain: boolean;
  /** The same text as in the heading. */
  readonly isHeading: boolean;
};

type GradeCell = {
  readonly said: Classified<Grade>;
  readonly position: number;
  /** A category in which everything is clear, whatever the citizenship. */
  readonly isPlain: boolean;
  /** Where no names stand, the category is what speaks of a person. */
  readonly standsForPerson: boolean;
};

/** Enough for any list of people; more is a sum of money or a number of a document. */
const MOST_PEOPLE_IN_A_ROW = 1000;

/** Words that could be a name: a number of a column is shorter. */
const SHORTEST_NAME = 2;

/**
 * Reads the rows of one roster. A reader is compiled of the roster's columns once; what a cell says is worked out once
 * for each distinct value, so that a row costs a few look-ups, and what is rare is looked at only where a cell asks for
 * it.
 */
export class RowReader {
  /** The days of the row read last. */
  readonly days: RowDays = {
    from: NO_FIRST_DAY,
    to: NO_LAST_DAY,
    contractEnd: NO_FIRST_DAY,
    permitEnd: NO_FIRST_DAY,
  };
  /** What the row read last says apart from its kind, as bits of `says`. */
  flags = 0;
  /** How many further people the row read last stands for. */
  further = 0;
  /** The IIN of the row read last, or NO_NUMBER. */
  iin = NO_NUMBER;

  /** No column tells more about a person than the name, the IIN, the citizenship and the category. */
  private readonly hasFewColumns: boolean;
  private readonly sides: Distinct<SideCell>;
  private readonly grades = new Distinct(gradeCell);
  private readonly heading: readonly unknown[];
  private readonly statuses: readonly StatusColumn[];
  private readonly firstDays = new Distinct((raw) => readDate(readCell(raw)));
  private readonly lastDays = new Distinct((raw) => readLastDay(readCell(raw)));
  private readonly papers: readonly number[];
  private readonly saysPaper = new Distinct((raw) => isAffirmative(readCell(raw)));
  private readonly peopleAt: Distinct<number>;

  /** The cells of the row read last. */
  private raw: readonly unknown[] = [];
  private what: ReturnType<typeof rowKind> | "signature" = "blank";
  private side: SideCell = noSide;
  private grade: GradeCell = noGrade;
  private status: RowStatus | null = null;
  private isRequested = false;
  private hasNoName = false;
  private isDismissed = false;
  private foreignPaper: number | undefined;

  constructor(
    cells: Cells,
    private readonly layout: Layout,
  ) {
    const { columns, headerRow } = layout;
    const heading = headerRow === null ? [] : (cells[headerRow] ?? []);
    this.heading = heading;
    const headingOfCitizenship = columns.citizenship === undefined ? undefined : heading[columns.citizenship];
    this.sides = new Distinct((raw) => sideCell(raw, headingOfCitizenship));
    this.statuses = columnsOfStatus(layout);
    this.papers = [columns.permitNumber, columns.permitExpiry, columns.residence].filter(
      (column) => column !== undefined,
    );
    const { surname, hire, leave, contractEnd, count: counted, rate } = columns;
    const telling = [surname, hire, leave, contractEnd, counted, rate, ...this.papers];
    const saying = this.statuses.filter(({ column }) => column !== columns.name);
    this.hasFewColumns = saying.length === 0 && telling.every((column) => column === undefined);
    const count = columns.count === undefined ? peopleOnPosts : peopleIn;
    this.peopleAt = new Distinct((raw) => count(readCell(raw)));
  }

  /**
   * Reads a row for any day. Returns the position in `personKinds` of its person, surely employed unless something else
   * than its dates leaves that open; NOT_COUNTED; or OTHER_TABLE.
   */
  read(cells: Cells, row: number): number {
    this.flags = 0;
    this.iin = NO_NUMBER;
    if (this.hasFewColumns) {
      const plain = this.plainKind(cells[row] ?? []);
      if (plain !== NOT_COUNTED) return plain;
    }
    this.look(cells, row);
    if (this.what === "other_heading") return OTHER_TABLE;
    const leftOut = this.leftOut();
    if (leftOut !== null) {
      if (leftOut === "vacant_post") this.flags = says.remark;
      return NOT_COUNTED;
    }
    this.readDays();
    const isIinRemarkable = this.readIin();
    if (isIinRemarkable || this.hasRemark()) this.flags |= says.remark;
    if (this.further > 0) this.flags |= says.further;
    const isSure = !this.isUnsure();
    const isPlain = isSure && this.status === null && this.foreignPaper === undefined;
    return isPlain ? this.side.position + this.grade.position : kindIndex(this.person(isSure));
  }

  /** Reads a row in full, for one day, with everything there is to remark on. */
  readOn(cells: Cells, row: number, day: Day, ended: EndedReadings): RowOnDay | "other_table" {
    this.look(cells, row);
    if (this.what === "other_heading") return "other_table";
    const remarks: Remark[] = [];
    const { columns } = this.layout;
    const remark = (column: number | undefined, code: FindingCode, values: Remark["values"] = {}) => {
      remarks.push({ code, row, column: column ?? null, values });
    };
    const leftOut = this.leftOut();
    if (leftOut !== null) {
      if (leftOut === "vacant_post") remark(columns.name ?? columns.position, "vacant_post");
      return { person: null, further: 0, remarks, leftOut };
    }
    const employment = this.employmentOn(day);
    // Whoever is asked for is not there yet, and counts all the same.
    if (employment.kind === "away" && !this.isRequested)
      return { person: null, further: 0, remarks, leftOut: "away" };
    this.remarkOn(employment, day, ended, remark);
    return { person: this.personOn(employment, day, ended), further: this.further, remarks };
  }

  /** The person of a row whose dates have to be read in full, on a day; NOT_COUNTED where nobody counts. */
  kindOn(cells: Cells, row: number, day: Day, ended: EndedReadings): number {
    this.look(cells, row);
    if (this.leftOut() !== null) return NOT_COUNTED;
    const employment = this.employmentOn(day);
    if (employment.kind === "away" && !this.isRequested) return NOT_COUNTED;
    return kindIndex(this.personOn(employment, day, ended));
  }

  /** The days on which a row's first or last day may come to read otherwise, each with those it can be. */
  candidateDays(
    cells: Cells,
    row: number,
  ): { readonly hire: readonly Day[]; readonly leave: readonly Day[] } {
    this.look(cells, row);
    const { hire } = this.layout.columns;
    return {
      hire: hire === undefined ? [] : candidatesIn(this.firstDays.of(this.raw[hire])),
      leave: candidatesIn(this.lastDay()),
    };
  }

  /**
   * The kind of a row that says nothing but who, from where and in which category, where there are no columns for more;
   * NOT_COUNTED where there is more to look at.
   */
  private plainKind(raw: readonly unknown[]): number {
    const { citizenship, category, name, iin } = this.layout.columns;
    if (citizenship === undefined || category === undefined) return NOT_COUNTED;
    const side = this.sides.of(raw[citizenship]);
    const grade = this.grades.of(raw[category]);
    if (!side.isPlain || !grade.isPlain) return NOT_COUNTED;
    if (name === undefined ? !grade.standsForPerson : !isPlainName(raw[name])) return NOT_COUNTED;
    this.further = 0;
    if (iin !== undefined) {
      this.raw = raw;
      if (this.readIin()) this.flags = says.remark;
    }
    return side.position + grade.position;
  }

  /** Looks at what a row says on any day. */
  private look(cells: Cells, row: number): void {
    const { columns } = this.layout;
    const raw = cells[row] ?? [];
    this.raw = raw;
    this.side = columns.citizenship === undefined ? noSide : this.sides.of(raw[columns.citizenship]);
    if (this.side.isHeading && repeats(raw, this.heading)) this.what = "heading";
    else this.what = this.namesPerson(raw) ? "person" : rowKind(cells, row, this.layout);
    this.status = null;
    this.isRequested = false;
    this.further = 0;
    if (this.what !== "person" && this.what !== "perhaps_person" && this.what !== "vacant_post") return;
    const status = this.statusIn(raw);
    this.status = status;
    // A foreigner asked for often stands on the roster as a vacancy.
    this.isRequested = status?.engagement === "requested" && this.side.said.value !== "citizen";
    if (this.leftOut() !== null) return;
    if (this.side.said.problem?.code === "citizenship_unknown") {
      const heading = headingIn(raw, row, this.layout);
      if (heading !== null) this.what = heading === "other" ? "other_heading" : "heading";
      else if (isSignature(raw, columns)) this.what = "signature";
      if (this.leftOut() !== null) return;
    }
    this.grade = columns.category === undefined ? noGrade : this.grades.of(raw[columns.category]);
    const { said, isNumber } = this.side;
    if (this.what === "person" && (isNumber || isUnread(said)))
      this.what = kindWithoutCitizenship(raw, this.layout, this.grade.said.problem === null);
    if (this.leftOut() !== null) return;
    this.hasNoName = !this.isRequested && isNameMissing(raw, this.layout);
    this.isDismissed = status?.isDismissed === true && this.lastDay().kind === "blank";
    this.foreignPaper = this.side.said.value === "citizen" ? this.paperOfForeigner() : undefined;
    const count = columns.count ?? columns.rate;
    const people = count === undefined ? 0 : this.peopleAt.of(raw[count]);
    this.further = people > 1 ? Math.min(people - 1, MOST_PEOPLE_IN_A_ROW) : 0;
  }

  /** Why the row counts for nobody on any day; null where it is somebody's. */
  private leftOut(): LeftOut | null {
    const { what } = this;
    if (what === "person" || what === "perhaps_person") return null;
    if (what === "other_heading") return "heading";
    return what === "vacant_post" && this.isRequested ? null : what;
  }

  /**
   * The common row, told by two cells: a name or else a category, and a citizenship. Whatever stands in columns that
   * are not read, it stays a person.
   */
  private namesPerson(raw: readonly unknown[]): boolean {
    const { isWords, isCode } = this.side;
    if (!isWords && !isCode) return false;
    const { columns } = this.layout;
    const name =
      columns.surname === undefined
        ? raw[columns.name ?? columns.category ?? columns.citizenship ?? 0]
        : nameOf(raw, this.layout);
    if (!standsForPerson(name)) return false;
    // A number is a state's code beside a name in letters, and may be a column's number elsewhere.
    return isWords || (typeof name === "string" && name.length >= SHORTEST_NAME && startsLikeText(name));
  }

  /** What the row says of status; null where it says nothing. */
  private statusIn(raw: readonly unknown[]): RowStatus | null {
    for (const { column, saysNothing } of this.statuses)
      if (!saysNothing.of(raw[column])) return rowStatus(this.layout, raw);
    return null;
  }

  private readDays(): void {
    const { hire, leave, contractEnd, permitExpiry } = this.layout.columns;
    const { days, raw } = this;
    days.from = hire === undefined ? NO_FIRST_DAY : plainDay(raw[hire], this.firstDays, NO_FIRST_DAY);
    days.to = leave === undefined ? NO_LAST_DAY : plainDay(raw[leave], this.lastDays, NO_LAST_DAY);
    days.contractEnd = contractEnd === undefined ? NO_FIRST_DAY : this.endIn(contractEnd);
    days.permitEnd = permitExpiry === undefined ? NO_FIRST_DAY : this.endIn(permitExpiry);
    const isPlain = days.from >= 0 && days.to >= 0 && days.from <= days.to;
    if (!isPlain || this.isRequested || (this.status?.lastDay ?? null) !== null)
      this.flags |= says.datesInFull;
  }

  private endIn(column: number): number {
    const end = plainDay(this.raw[column], this.firstDays, NO_FIRST_DAY);
    return end < 0 ? NO_FIRST_DAY : end;
  }

  /** The last day in its column, or else the one told where the person is said to have left. */
  private lastDay(): DateReading {
    const { leave } = this.layout.columns;
    const given: DateReading = leave === undefined ? { kind: "blank" } : this.lastDays.of(this.raw[leave]);
    const told = this.status?.lastDay ?? null;
    return given.kind === "blank" && told !== null ? { kind: "day", day: told } : given;
  }

  private employmentOn(day: Day): Employment {
    const { hire } = this.layout.columns;
    const first: DateReading = hire === undefined ? { kind: "blank" } : this.firstDays.of(this.raw[hire]);
    return employmentOn(day, first, this.lastDay());
  }

  private isContractOver(day: Day): boolean {
    const { contractEnd } = this.layout.columns;
    if (contractEnd === undefined) return false;
    const end = this.firstDays.of(this.raw[contractEnd]);
    return end.kind === "day" && end.day < day && end.day >= EARLIEST && this.lastDay().kind === "blank";
  }

  private isPermitOver(day: Day): boolean {
    const { permitExpiry } = this.layout.columns;
    const end = permitExpiry === undefined ? NO_FIRST_DAY : this.endIn(permitExpiry);
    return end !== NO_FIRST_DAY && end < day;
  }

  /** Something else than the dates leaves open whether the row is an employee. */
  private isUnsure(): boolean {
    if (this.isRequested) return false;
    const { status } = this;
    return (
      this.what !== "person" ||
      this.hasNoName ||
      this.isDismissed ||
      (status !== null && (status.isDoubtful || status.isUnknown))
    );
  }

  private person(isSure: boolean): PersonKind {
    const { status, foreignPaper } = this;
    return {
      side:
        foreignPaper === undefined
          ? residentSide(this.side.said.value, status?.residence ?? null)
          : "unclear",
      grade: this.grade.said.value,
      engagement: status?.engagement ?? "staff",
      presence: isSure ? "employed" : "unclear",
    };
  }

  private personOn(employment: Employment, day: Day, ended: EndedReadings): PersonKind {
    // A citizen asked for would not count before his first day, so an unclear one perhaps does not either.
    const isSureToCome =
      this.isRequested && (employment.kind !== "away" || this.side.said.value !== "unclear");
    const isThere = !this.isUnsure() && employment.kind === "employed";
    const person = this.person(isSureToCome || (!this.isRequested && isThere));
    return !this.isRequested && this.isContractOver(day) ? afterContract(person, ended) : person;
  }

  /** Whether there may be something to remark on apart from the dates and the IIN. */
  private hasRemark(): boolean {
    if (this.isUnsure() || this.status !== null || this.further > 0 || this.foreignPaper !== undefined)
      return true;
    const [side, grade] = [this.side.said, this.grade.said];
    const isSideUnclear = side.problem !== null && this.layout.refusedEthnicity === null;
    return grade.problem !== null || isSideUnclear || isUnskilledForeigner(side.value, grade.value);
  }

  /** Reads the IIN, and says whether there is something to remark on it. */
  private readIin(): boolean {
    const { iin: column, birthDate } = this.layout.columns;
    if (column === undefined) return false;
    const cell = readCell(this.raw[column]);
    const iin = readIin(cell);
    this.iin = typeof iin === "number" ? iin : NO_NUMBER;
    if (typeof iin !== "number") return iin !== "blank";
    return lostZeros(cell) || (birthDate !== undefined && bornOtherwise(iin, readCell(this.raw[birthDate])));
  }

  private remarkOn(
    employment: Employment,
    day: Day,
    ended: EndedReadings,
    remark: (column: number | undefined, code: FindingCode, values?: Remark["values"]) => void,
  ): void {
    const { columns } = this.layout;
    const { status, isRequested } = this;
    const [side, grade] = [this.side.said, this.grade.said];
    const at = (column: number | undefined): Cell =>
      column === undefined ? null : readCell(this.raw[column]);
    const onStatus = (code: FindingCode, isSaid: (said: PersonStatus) => boolean) => {
      const column = status?.columnThat(isSaid);
      remark(column, code, code === "status_unknown" ? { text: cellText(at(column)) } : {});
    };
    for (const { code, field } of employment.kind === "away" ? [] : employment.problems)
      remark(columns[field], code, { text: cellText(at(columns[field])) });
    if ((this.what === "perhaps_person" || this.hasNoName) && !isRequested)
      remark(columns.name ?? columns.surname, "perhaps_no_person");
    else if (status?.isDoubtful === true && !isRequested)
      onStatus("perhaps_no_person", (said) => said.isDoubtful);
    else if (status?.isUnknown === true) onStatus("status_unknown", (said) => said.isUnknown);
    if (this.isContractOver(day)) {
      const isExtended = ended.ended_contract === "extended" && this.person(true).side === "citizen";
      const text = cellText(at(columns.contractEnd));
      remark(columns.contractEnd, isExtended ? "contract_extended" : "contract_ended", { text });
    }
    if (side.value !== "citizen" && this.isPermitOver(day))
      remark(columns.permitExpiry, "permit_ended", { text: cellText(at(columns.permitExpiry)) });
    // A refused column is one finding for the column, not one for every row.
    if (side.problem && this.layout.refusedEthnicity === null)
      remark(columns.citizenship, side.problem.code, side.problem.values);
    if (grade.problem) remark(columns.category, grade.problem.code, grade.problem.values);
    if (isUnskilledForeigner(side.value, grade.value))
      remark(columns.category, "foreigner_unskilled", { text: cellText(at(columns.category)) });
    if (this.isDismissed) onStatus("dismissed_without_date", (said) => said.isDismissed);
    if (status?.isSeasonal === true && side.value !== "citizen")
      onStatus("seasonal", (said) => said.isSeasonal);
    const engagement = status?.engagement ?? "staff";
    if (engagement !== "staff") onStatus(engagement, (said) => said.engagement === engagement);
    this.remarkOnIin(at(columns.iin), at(columns.birthDate), remark);
    if (this.further > 0) {
      const column = columns.count ?? columns.rate;
      remark(column, "several_people", {
        count: column === undefined ? 0 : this.peopleAt.of(this.raw[column]),
      });
    }
    if (this.foreignPaper !== undefined) remark(this.foreignPaper, "citizen_with_permit");
  }

  private remarkOnIin(
    cell: Cell,
    birth: Cell,
    remark: (column: number | undefined, code: FindingCode, values?: Remark["values"]) => void,
  ): void {
    const { columns } = this.layout;
    const iin = readIin(cell);
    if (iin === "invalid") remark(columns.iin, "iin_invalid", { text: cellText(cell) });
    if (iin === "bin") remark(columns.iin, "iin_is_bin", { text: cellText(cell) });
    if (typeof iin !== "number") return;
    if (lostZeros(cell)) remark(columns.iin, "iin_lost_zeros", { iin: String(iin).padStart(12, "0") });
    if (bornOtherwise(iin, birth)) remark(columns.birthDate, "birth_date_differs");
  }

  /** The column that gives a paper only foreigners have. A kandas may well be a citizen by now. */
  private paperOfForeigner(): number | undefined {
    const { status, raw } = this;
    for (const column of this.papers)
      if (raw[column] !== null && this.saysPaper.of(raw[column])) return column;
    if (status === null) return undefined;
    if (status.isForeign) return status.columnThat(({ isForeign }) => isForeign);
    if (status.residence === null || status.residence === "kandas") return undefined;
    return status.columnThat(({ residence }) => residence === status.residence);
  }
}

function sideCell(raw: unknown, heading: unknown): SideCell {
  const said = classifySide(readCell(raw));
  const position = kindIndex({ side: said.value, grade: 1, engagement: "staff", presence: "employed" });
  const isText = startsLikeText(raw);
  const isHeading = typeof raw === "string" && raw === heading;
  const isWords = isText && !isHeading && !saysVacant(raw) && !isLineToSign(raw);
  const isClear = said.problem === null;
  const isCode = !isText && isClear;
  const isNumber = /^\s*\d+\s*$/.test(cellText(readCell(raw)));
  return { said, position, isWords, isCode, isNumber, isPlain: isWords && isClear, isHeading };
}

/** Says whether everything in a row is what stands in the headings. */
function repeats(row: readonly unknown[], heading: readonly unknown[]): boolean {
  return row.every((raw, column) => raw === heading[column] || readCell(raw) === null || raw === 0);
}

/** No citizenship, or a text that names none. */
function isUnread({ problem }: Classified<Side>): boolean {
  return problem?.code === "citizenship_blank" || problem?.code === "citizenship_unknown";
}

function gradeCell(raw: unknown): GradeCell {
  const said = classifyGrade(readCell(raw));
  const { value: grade, problem } = said;
  return {
    said,
    position: kindIndex({ side: "citizen", grade, engagement: "staff", presence: "employed" }),
    isPlain: problem === null && grade !== "unskilled",
    standsForPerson: standsForPerson(raw),
  };
}

const noSide = sideCell(null, null);
const noGrade = gradeCell(null);

/** A name with nothing said of status behind it. */
function isPlainName(cell: unknown): boolean {
  return standsForPerson(cell) && !isPlaceholder(cell) && (typeof cell !== "string" || asideOf(cell) === "");
}

function isUnskilledForeigner(side: Side, grade: Grade): boolean {
  return grade === "unskilled" && side !== "citizen" && side !== "unclear";
}

/** Dates of people at work lie before this day, which is in 2173; later ones have a meaning of their own. */
const LATEST = 100_000;

/** A date that can only be the one day, or `none` where there is none; -1 where it has to be read in full. */
function plainDay(raw: unknown, dates: Distinct<DateReading>, none: number): number {
  if (raw === null || raw === undefined) return none;
  if (typeof raw === "number" && raw >= EARLIEST && raw < LATEST && Number.isInteger(raw)) return raw;
  const read = dates.of(raw);
  if (read.kind === "blank") return none;
  return read.kind === "day" && isDay(read.day) && read.day >= EARLIEST ? read.day : -1;
}

function candidatesIn(read: DateReading): readonly Day[] {
  if (read.kind === "day") return [read.day];
  return read.kind === "ambiguous" ? read.candidates : [];
}

/** Anything but a blank, a dash and words that begin with "no": "не требуется", "нет", "жоқ", "not needed". */
function isAffirmative(cell: Cell): boolean {
  const text = cellText(cell);
  return (
    /[\p{L}\p{N}+]/u.test(text) &&
    !/^(0|n\/?a|н\/?д|не|нет|no|not|none|жоқ|жок|без|керек емес)(?![\p{L}])/iu.test(text)
  );
}

/** A residence status says something about foreigners only, and less than the citizenship of an EAEU state. */
function residentSide(side: Side, residence: PersonStatus["residence"]): Side {
  return side === "foreigner" && residence !== null ? residence : side;
}
