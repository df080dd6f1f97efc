import type { Engagement, PersonKind, Side } from "../../domain/person";
import { exemptGrounds } from "../../law/permit-exempt";
import type { Cells } from "../../sheet/cell";
import type { Classified } from "./classify";
import type { DateReading } from "../words/date";
import { isNameMissing } from "./name-missing";
import { isNameAtAGlance } from "../words/name-at-a-glance";
import { nameOf } from "../words/names";
import { peopleNamed } from "../words/people-named";
import { ON_NO_POST } from "./people-in";
import { peopleOnShifts } from "./shift-columns";
import { type NoPerson, type RowKind, rowKind } from "./people-rows";
import { kindWithoutCitizenship } from "./row-without-citizenship";
import type { PersonStatus } from "../words/person-status";
import { headingIn } from "../table/repeated-headings";
import type { RowStatus } from "./row-status";
import { headsColumn, mayNamePerson, startsLikeText } from "../words/row-words";
import { isSignature } from "./signature-row";
import { type GradeCell, noSide, type SideCell } from "./cell-codes";
import { type ColumnReaders, gradeIn } from "./column-readers";

/** Why a row counts for nobody on any day. */
export type NobodysRow = NoPerson | "vacant_post";

/** The contents of a row that is or may be a person, independent of the day and without its dates. */
export type PersonLook = {
  readonly raw: readonly unknown[];
  readonly what: RowKind;
  readonly side: SideCell;
  readonly grade: GradeCell;
  readonly status: RowStatus | null;
  readonly isRequested: boolean;
  readonly hasNoName: boolean;
  /** Only the missing citizenship leaves open whether the row is a person, and has its own finding. */
  readonly isOpenByCitizenship: boolean;
  /** The row says that the person left, without a day. */
  readonly isDismissed: boolean;
  /** The column that contradicts the citizenship: a citizen's paper of foreigners, or the opposite answer. */
  readonly foreignPaper: number | undefined;
  /** The numbers of people in the columns of `ColumnReaders.counts`. */
  readonly counted: readonly number[];
  /** A number of zero, which leaves open whether the person is an employee. */
  readonly isOnNoPost: boolean;
  /** The number of people beyond the first. */
  readonly further: number;
};

/** A larger number is an amount of money, or the number of a document. */
const MOST_PEOPLE_IN_A_ROW = 1000;

/** A name has at least two letters; the mark of a column has one. */
export const SHORTEST_NAME = 2;

/** Reads a row independent of the day. "other_table": the headings of another table, with other columns. */
export function lookAtRow(
  readers: ColumnReaders,
  cells: Cells,
  row: number,
): PersonLook | NobodysRow | "other_table" {
  const { layout } = readers;
  const { columns } = layout;
  const raw = cells[row] ?? [];
  const side = columns.citizenship === undefined ? noSide : readers.sides.of(raw[columns.citizenship]);
  if (headsSummary(readers, raw, side))
    return headingIn(raw, row, layout) === "other" ? "other_table" : "heading";
  const what = namesPerson(readers, raw, side) ? "person" : rowKind(cells, row, layout);
  if (what === "other_heading") return "other_table";
  if (what !== "person" && what !== "perhaps_person" && what !== "vacant_post") return what;
  const name = columns.name === undefined ? null : raw[columns.name];
  const isNameClear = typeof name === "string" && isNameAtAGlance(name);
  const status = statusIn(readers, raw, isNameClear);
  // A requested foreigner is often listed as a vacancy.
  const isRequested = status?.engagement === "requested" && side.said.value !== "citizen";
  if (what === "vacant_post" && !isRequested) return what;
  if (side.said.problem?.code === "citizenship_unknown") {
    const heading = headingIn(raw, row, layout);
    if (heading !== null) return heading === "other" ? "other_table" : "heading";
    if (isSignature(raw, columns)) return "signature";
  }
  const grade = gradeIn(readers, raw);
  const hasCitizenship = !side.isNumber && !isUnread(side.said);
  const who =
    what !== "person" || hasCitizenship
      ? what
      : kindWithoutCitizenship(raw, layout, grade.said.problem === null);
  if (who === "note") return who;
  const counted = readers.counts.map(({ column, peopleIn }) => peopleIn(raw[column]));
  const named = Math.max(
    isNameClear || typeof name !== "string" ? 1 : peopleNamed(name),
    peopleOnShifts(raw, readers.shifts),
  );
  const people = Math.max(named, ...counted);
  return {
    raw,
    what: who,
    side,
    grade,
    status,
    isRequested,
    hasNoName: !isRequested && !isNameClear && isNameMissing(raw, layout),
    isOpenByCitizenship:
      what === "person" &&
      who === "perhaps_person" &&
      isUnread(side.said) &&
      layout.refusedEthnicity === null,
    isDismissed: status?.isDismissed === true && lastDayIn(readers, raw, status).kind === "blank",
    foreignPaper:
      side.said.value === "citizen"
        ? paperOfForeigner(readers, raw, status)
        : citizenSaid(side.said.value, status),
    counted,
    isOnNoPost: named === 1 && counted.includes(ON_NO_POST),
    further: people > 1 ? Math.min(people - 1, MOST_PEOPLE_IN_A_ROW) : 0,
  };
}

/** Whether something other than the dates leaves open whether the row is an employee. */
export function isUnsure(look: PersonLook): boolean {
  const { isRequested, what, hasNoName, isDismissed, status } = look;
  if (isRequested) return false;
  if (isPartTimeOpen(look)) return true;
  const isStatusOpen = status !== null && (status.isDoubtful || status.isUnknown);
  return what !== "person" || look.isOnNoPost || hasNoName || isDismissed || isStatusOpen;
}

/**
 * Whether the row is a part-time job of which it is not known whether the main job is here, and that matters: it does for
 * a citizen, but not for a foreigner, who counts either way by the cautious reading.
 */
export function isPartTimeOpen({ status, side }: PersonLook): boolean {
  return status?.partTime === "unsaid" && (side.said.value === "citizen" || side.said.value === "unclear");
}

export function engagementIn(look: PersonLook): Engagement {
  const { status } = look;
  const engagement = status?.engagement ?? "staff";
  const isPartTimer = engagement === "staff" && status?.partTime === "unsaid" && !isPartTimeOpen(look);
  return isPartTimer ? "part_timer" : engagement;
}

/** The person in a row; `isSure`: certainly employed. */
export function personIn(look: PersonLook, isSure: boolean): PersonKind {
  const { side, grade, status, foreignPaper } = look;
  return {
    side: foreignPaper === undefined ? residentSide(side.said.value, status?.residence ?? null) : "unclear",
    grade: grade.said.value,
    engagement: engagementIn(look),
    presence: isSure ? "employed" : "unclear",
  };
}

/** The leave date in its column, or else the one given with words for leaving. */
export function lastDayIn(
  { layout, days }: ColumnReaders,
  raw: readonly unknown[],
  status: RowStatus | null,
): DateReading {
  const { leave } = layout.columns;
  const given: DateReading = leave === undefined ? { kind: "blank" } : days.leave.of(raw[leave]);
  const told = status?.lastDay ?? null;
  return given.kind === "blank" && told !== null ? { kind: "day", day: told } : given;
}

/** Whether a leave date is given with words for leaving. */
export function isDayTold(status: RowStatus | null): boolean {
  return status !== null && status.lastDay !== null;
}

/** Headings of a summary below the list ("Отдел | РК | Иностранцы | Всего"): a heading in place of a name, no category. */
function headsSummary(readers: ColumnReaders, raw: readonly unknown[], { said }: SideCell): boolean {
  const { name, category, citizenship } = readers.layout.columns;
  if (name === undefined || category === undefined || citizenship === undefined) return false;
  return (
    headsColumn(raw[name]) &&
    // A person's row into which a heading was typed by mistake still has a number, a day or a category.
    !raw.some((each) => typeof each === "number" && each !== 0) &&
    startsLikeText(raw[citizenship]) &&
    // With a foreign country the row may be a person whose name was overwritten.
    (said.value === "citizen" || said.problem?.code === "citizenship_unknown") &&
    (startsLikeText(raw[category]) || said.problem?.code === "citizenship_unknown") &&
    gradeIn(readers, raw).said.problem !== null
  );
}

/** Whether the citizenship is blank or not understood. */
function isUnread({ problem }: Classified<Side>): boolean {
  return problem?.code === "citizenship_blank" || problem?.code === "citizenship_unknown";
}

/** Whether a row is a foreigner without a category, which no permit is issued for. */
export function isUnskilledForeigner({ side, grade }: Pick<PersonLook, "side" | "grade">): boolean {
  const { value } = side.said;
  return grade.isUnskilled && value !== "citizen" && value !== "unclear";
}

/**
 * Whether a row is the common case, recognised by two cells: a name (or else a category) and a citizenship. It is a person
 * whatever the unread columns hold.
 */
function namesPerson(
  { layout }: ColumnReaders,
  raw: readonly unknown[],
  { isWords, isCode }: SideCell,
): boolean {
  if (!isWords && !isCode) return false;
  const { columns } = layout;
  const name =
    columns.surname === undefined
      ? raw[columns.name ?? columns.category ?? columns.position ?? columns.citizenship ?? 0]
      : nameOf(raw, layout);
  if (!mayNamePerson(name)) return false;
  // A number is a country code next to a name in letters; otherwise it may be the number of a column.
  return isWords || (typeof name === "string" && name.length >= SHORTEST_NAME && startsLikeText(name));
}

/** The status of a row; null if it gives none. A clear name has no status after it. */
function statusIn(
  { statuses, statusOf }: ColumnReaders,
  raw: readonly unknown[],
  isNameClear: boolean,
): RowStatus | null {
  for (const each of statuses)
    if (!(each.kind === "name" && isNameClear) && !each.saysNothing(raw[each.column])) return statusOf(raw);
  return null;
}

/** The column of a paper that only foreigners have. A former kandas may be a citizen by now. */
function paperOfForeigner(
  { papers, saysPaper }: ColumnReaders,
  raw: readonly unknown[],
  status: RowStatus | null,
): number | undefined {
  for (const column of papers) if (raw[column] !== null && saysPaper.of(raw[column])) return column;
  if (status === null) return undefined;
  if (status.citizenship === "foreigner") return status.columnThat(({ citizenship }) => citizenship !== null);
  if (status.residence === null || status.residence === "kandas") return undefined;
  // Most grounds describe a firm or a post, which citizens may have as well.
  if (status.ground !== null && !exemptGrounds[status.ground].isOfForeignersOnly) return undefined;
  return status.columnThat(({ residence }) => residence === status.residence);
}

/** The column that calls somebody of another state a citizen. */
function citizenSaid(side: Side, status: RowStatus | null): number | undefined {
  const isContrary = status?.citizenship === "citizen" && (side === "foreigner" || side === "eaeu");
  return isContrary ? status.columnThat(({ citizenship }) => citizenship !== null) : undefined;
}

/** A residence status matters only for foreigners, and less than the citizenship of an EAEU state. */
function residentSide(side: Side, residence: PersonStatus["residence"]): Side {
  return side === "foreigner" && residence !== null ? residence : side;
}
