import type { PersonKind, Side } from "../domain/person";
import type { Day } from "../law/day";
import { birthDigits, lostZeros, readIin } from "./iin";
import { type Cell, type Cells, cellText, readCell } from "./cell";
import { type Classified, classifyGrade, classifySide } from "./classify";
import { readDate, readLastDay } from "./date";
import { Distinct } from "./distinct";
import { EARLIEST, employmentOn } from "./employment";
import type { FindingCode } from "./findings";
import type { Layout } from "./layout";
import { peopleIn, peopleOnPosts } from "./people-in";
import { type NoPerson, rowKind } from "./people-rows";
import { headingIn } from "./repeated-headings";
import { isSignature } from "./signature-row";
import { isNameMissing } from "./name-missing";
import type { PersonStatus } from "./person-status";
import { rowStatus } from "./row-status";
import type { Remark } from "./remark";
import { dateOf } from "../law/day";

/** What one row says by itself, before it is compared with others. */
export type RowReading = {
  /** Null where the row counts for nobody. */
  readonly person: PersonKind | null;
  /** Further people for whom the row says it stands, and who are perhaps there. */
  readonly further: number;
  readonly remarks: readonly Remark[];
  /** Why the row counts for nobody; absent where it counts. */
  readonly leftOut?: NoPerson | "vacant_post" | "away";
};

/** "other_table": the headings of a second table with other columns. */
export type RowReader = (cells: Cells, row: number) => RowReading | "other_table";

function nobody(leftOut: NonNullable<RowReading["leftOut"]>, remarks: readonly Remark[] = []): RowReading {
  return { person: null, further: 0, remarks, leftOut };
}

/** Enough for any list of people; more is a sum of money or a number of a document. */
const MOST_PEOPLE_IN_A_ROW = 1000;

/** The position of the column that says for how many people a row stands. */
export function countColumnOf({ columns }: Layout): number | undefined {
  return columns.count ?? columns.rate;
}

/** Reads that column: people, or else posts. */
export function peopleReader({ columns }: Layout): (cell: Cell) => number {
  return columns.count === undefined ? peopleOnPosts : peopleIn;
}

/** Reads single rows of a roster in full, with everything there is to remark on. */
export function rowReader(layout: Layout, day: Day): RowReader {
  return rowReaders(layout)(day);
}

/** The same for any day, which share what cells say. */
export function rowReaders(layout: Layout): (day: Day) => RowReader {
  const { columns } = layout;
  const sides = new Distinct((raw) => classifySide(readCell(raw)));
  const grades = new Distinct((raw) => classifyGrade(readCell(raw)));
  const countColumn = countColumnOf(layout);
  const peopleAt = peopleReader(layout);

  return (day) => (cells, row) => {
    const what = rowKind(cells, row, layout);
    if (what === "other_heading") return "other_table";
    if (what !== "person" && what !== "perhaps_person" && what !== "vacant_post") return nobody(what);
    const rawRow = cells[row] ?? [];
    const at = (column: number | undefined): Cell => (column === undefined ? null : readCell(rawRow[column]));
    const remarks: Remark[] = [];
    const remark = (column: number | undefined, code: FindingCode, values: Remark["values"] = {}) => {
      remarks.push({ code, row, column: column ?? null, values });
    };
    const status = rowStatus(layout, rawRow);
    const remarkOnStatus = (code: FindingCode, says: (said: PersonStatus) => boolean) => {
      const column = status.columnThat(says);
      remark(column, code, code === "status_unknown" ? { text: cellText(at(column)) } : {});
    };
    const side = readSide(rawRow);
    // A foreigner asked for often stands on the roster as a vacancy.
    const isRequested = status.engagement === "requested" && side.value !== "citizen";
    if (what === "vacant_post" && !isRequested) {
      remark(columns.name ?? columns.position, "vacant_post");
      return nobody(what, remarks);
    }

    if (side.problem?.code === "citizenship_unknown") {
      const heading = headingIn(rawRow, row, layout);
      if (heading !== null) return heading === "other" ? "other_table" : nobody("heading");
      if (isSignature(rawRow, columns)) return nobody("signature");
    }
    const leave = at(columns.leave);
    const employment = employmentOn(day, at(columns.hire), leave);
    // Whoever is asked for is not there yet, and counts all the same.
    if (employment.kind === "away" && !isRequested) return nobody("away");
    for (const { code, field } of employment.kind === "away" ? [] : employment.problems)
      remark(columns[field], code, { text: cellText(at(columns[field])) });
    const hasNoName = isNameMissing(rawRow, layout) && !isRequested;
    if ((what === "perhaps_person" || hasNoName) && !isRequested)
      remark(columns.name ?? columns.surname, "perhaps_no_person");
    else if (status.isDoubtful && !isRequested)
      remarkOnStatus("perhaps_no_person", (said) => said.isDoubtful);
    else if (status.isUnknown) remarkOnStatus("status_unknown", (said) => said.isUnknown);
    const isContractOver = hasEnded(at(columns.contractEnd), day) && readLastDay(leave).kind === "blank";
    if (isContractOver)
      remark(columns.contractEnd, "contract_ended", { text: cellText(at(columns.contractEnd)) });

    const grade = grades.of(columns.category === undefined ? null : rawRow[columns.category]);
    // A refused column is one finding for the column, not one for every row.
    if (side.problem && layout.refusedEthnicity === null)
      remark(columns.citizenship, side.problem.code, side.problem.values);
    if (grade.problem) remark(columns.category, grade.problem.code, grade.problem.values);
    if (grade.value === "unskilled" && side.value !== "citizen" && side.value !== "unclear")
      remark(columns.category, "foreigner_unskilled", { text: cellText(at(columns.category)) });

    const isDismissed = status.isDismissed && readLastDay(leave).kind === "blank";
    if (isDismissed) remarkOnStatus("dismissed_without_date", (said) => said.isDismissed);
    if (status.isSeasonal && side.value !== "citizen") remarkOnStatus("seasonal", (said) => said.isSeasonal);
    const { engagement } = status;
    if (engagement !== "staff") remarkOnStatus(engagement, (said) => said.engagement === engagement);
    remarkOnIin(at(columns.iin), at(columns.birthDate));
    const people = peopleAt(at(countColumn));
    const further = Math.min(Math.max(0, people - 1), MOST_PEOPLE_IN_A_ROW);
    if (further > 0) remark(countColumn, "several_people", { count: people });
    // A citizen asked for would not count before his first day, so an unclear one perhaps does not either.
    const isSureToCome = isRequested && (employment.kind !== "away" || side.value !== "unclear");
    const isSurelyStaff =
      !hasNoName && !status.isDoubtful && !status.isUnknown && !isContractOver && !isDismissed;
    const isSure = isSureToCome || (what === "person" && isSurelyStaff && employment.kind === "employed");
    const permitColumn = side.value === "citizen" ? foreignersPapers() : undefined;
    if (permitColumn !== undefined) remark(permitColumn, "citizen_with_permit");
    const person: PersonKind = {
      side: permitColumn === undefined ? residentSide(side.value, status.residence) : "unclear",
      grade: grade.value,
      engagement,
      presence: isSure ? "employed" : "unclear",
    };
    return { person, further, remarks };

    /** The column that gives a paper only foreigners have. A kandas may well be a citizen by now. */
    function foreignersPapers(): number | undefined {
      const papers = [columns.permitNumber, columns.permitExpiry, columns.residence];
      const paper = papers.find((column) => saysYes(at(column)));
      if (paper !== undefined) return paper;
      if (status.isForeign) return status.columnThat(({ isForeign }) => isForeign);
      if (status.residence === null || status.residence === "kandas") return undefined;
      return status.columnThat(({ residence }) => residence === status.residence);
    }

    function remarkOnIin(cell: Cell, birth: Cell): void {
      const iin = readIin(cell);
      if (iin === "invalid") remark(columns.iin, "iin_invalid", { text: cellText(cell) });
      if (iin === "bin") remark(columns.iin, "iin_is_bin", { text: cellText(cell) });
      if (typeof iin !== "number") return;
      if (lostZeros(cell)) remark(columns.iin, "iin_lost_zeros", { iin: String(iin).padStart(12, "0") });
      if (bornOtherwise(iin, birth)) remark(columns.birthDate, "birth_date_differs");
    }
  };

  function readSide(rawRow: readonly unknown[]): Classified<Side> {
    return sides.of(columns.citizenship === undefined ? null : rawRow[columns.citizenship]);
  }
}

/** Anything but a blank, a dash and words that begin with "no": "не требуется", "нет", "жоқ", "not needed". */
export function saysYes(cell: Cell): boolean {
  const text = cellText(cell);
  return (
    /[\p{L}\p{N}+]/u.test(text) &&
    !/^(0|n\/?a|н\/?д|не|нет|no|not|none|жоқ|жок|без|керек емес)(?![\p{L}])/iu.test(text)
  );
}

/** Says whether a date is given and was before a day. */
export function hasEnded(cell: Cell, day: Day): boolean {
  const date = readDate(cell);
  return date.kind === "day" && date.day < day && date.day >= EARLIEST;
}

/** Says whether a date of birth is not the one in the IIN; a date that cannot be read is no contradiction. */
export function bornOtherwise(iin: number, cell: Cell): boolean {
  const birth = readDate(cell);
  if (birth.kind !== "day") return false;
  const { year, month, day } = dateOf(birth.day);
  return ((year % 100) * 100 + month) * 100 + day !== birthDigits(iin);
}

/** A residence status says something about foreigners only, and less than the citizenship of an EAEU state. */
function residentSide(side: Side, residence: PersonStatus["residence"]): Side {
  return side === "foreigner" && residence !== null ? residence : side;
}
