import type { PersonKind, Side } from "../domain/person";
import type { Day } from "../law/day";
import { birthDigits, lostZeros, readIin } from "./iin";
import { type Cell, type Cells, cellText, readCell } from "./cell";
import { type Classified, classifyGrade, classifySide } from "./classify";
import { readDate, readLastDay } from "./date";
import { Distinct } from "./distinct";
import { employmentOn } from "./employment";
import type { FindingCode } from "./findings";
import type { Layout } from "./layout";
import { peopleIn } from "./people-in";
import { rowKind } from "./people-rows";
import { headingIn } from "./repeated-headings";
import { isSignature } from "./signature-row";
import { NO_STATUS, type PersonStatus, personStatus } from "./person-status";
import type { Remark } from "./remark";
import { dateOf } from "../law/day";

/** What one row says by itself, before it is compared with others. */
export type RowReading = {
  /** Null where the row counts for nobody. */
  readonly person: PersonKind | null;
  /** Further people for whom the row says it stands, and who are perhaps there. */
  readonly further: number;
  readonly remarks: readonly Remark[];
};

/** "other_table": the headings of a second table with other columns. */
export type RowReader = (cells: Cells, row: number) => RowReading | "other_table";

const NOBODY: RowReading = { person: null, further: 0, remarks: [] };

/** Enough for any list of people; more is a sum of money or a number of a document. */
const MOST_PEOPLE_IN_A_ROW = 1000;

/** The position of the column that says for how many people a row stands. */
export function countColumnOf({ columns }: Layout): number | undefined {
  return columns.count ?? columns.rate;
}

/** Reads single rows of a roster in full, with everything there is to remark on. */
export function rowReader(layout: Layout, day: Day): RowReader {
  const { columns, statusColumns } = layout;
  const sides = new Distinct((raw) => classifySide(readCell(raw)));
  const grades = new Distinct((raw) => classifyGrade(readCell(raw)));
  const countColumn = countColumnOf(layout);

  return (cells, row) => {
    const what = rowKind(cells, row, layout);
    if (what === "other_heading") return "other_table";
    if (what === "nobody") return NOBODY;
    const rawRow = cells[row] ?? [];
    const at = (column: number | undefined): Cell => (column === undefined ? null : readCell(rawRow[column]));
    const remarks: Remark[] = [];
    const remark = (column: number | undefined, code: FindingCode, values: Remark["values"] = {}) => {
      remarks.push({ code, row, column: column ?? null, values });
    };
    const statusIn = (column: number) => personStatus([cellText(at(column))]);
    const saying = statusColumns.filter((column) => statusIn(column) !== NO_STATUS);
    const status = personStatus(saying.map((column) => cellText(at(column))));
    const side = readSide(rawRow);
    // A foreigner asked for often stands on the roster as a vacancy.
    const isRequested = status.engagement === "requested" && side.value !== "citizen";
    if (what === "vacant_post" && !isRequested) {
      remark(columns.name ?? columns.position, "vacant_post");
      return { ...NOBODY, remarks };
    }

    if (side.problem?.code === "citizenship_unknown") {
      const heading = headingIn(rawRow, row, layout);
      if (heading !== null) return heading === "other" ? "other_table" : NOBODY;
      if (isSignature(rawRow, columns)) return NOBODY;
    }
    const leave = at(columns.leave);
    const employment = employmentOn(day, at(columns.hire), leave);
    if (employment.kind === "away") return NOBODY;
    for (const { code, field } of employment.problems)
      remark(columns[field], code, { text: cellText(at(columns[field])) });
    if (what === "perhaps_person" && !isRequested)
      remark(columns.name ?? columns.surname, "perhaps_no_person");

    const grade = grades.of(columns.category === undefined ? null : rawRow[columns.category]);
    // A refused column is one finding for the column, not one for every row.
    if (side.problem && layout.refusedEthnicity === null)
      remark(columns.citizenship, side.problem.code, side.problem.values);
    if (grade.problem) remark(columns.category, grade.problem.code, grade.problem.values);
    if (grade.value === "unskilled" && side.value !== "citizen" && side.value !== "unclear")
      remark(columns.category, "foreigner_unskilled", { text: cellText(at(columns.category)) });

    const remarkOnStatus = (code: FindingCode, says: (said: PersonStatus) => boolean) =>
      remark(
        saying.find((column) => says(statusIn(column))),
        code,
      );
    const isDismissed = status.isDismissed && readLastDay(leave).kind === "blank";
    if (isDismissed) remarkOnStatus("dismissed_without_date", (said) => said.isDismissed);
    if (status.isSeasonal && side.value !== "citizen") remarkOnStatus("seasonal", (said) => said.isSeasonal);
    const { engagement } = status;
    if (engagement !== "staff") remarkOnStatus(engagement, (said) => said.engagement === engagement);
    remarkOnIin(at(columns.iin), at(columns.birthDate));
    const further = furtherPeople(at(countColumn));
    if (further > 0) remark(countColumn, "several_people", { count: peopleIn(at(countColumn)) });
    const isSure = (what === "person" || isRequested) && employment.kind === "employed" && !isDismissed;
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
      if (isPermitNumber(at(columns.permitNumber))) return columns.permitNumber;
      if (status.residence === null || status.residence === "kandas") return undefined;
      return saying.find((column) => statusIn(column).residence === status.residence);
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

/** A number of at least three digits: "не требуется" and "-" are none. */
export function isPermitNumber(cell: Cell): boolean {
  return /\d{3}/.test(cellText(cell));
}

/** Says whether a date of birth is not the one in the IIN; a date that cannot be read is no contradiction. */
export function bornOtherwise(iin: number, cell: Cell): boolean {
  const birth = readDate(cell);
  if (birth.kind !== "day") return false;
  const { year, month, day } = dateOf(birth.day);
  return ((year % 100) * 100 + month) * 100 + day !== birthDigits(iin);
}

function furtherPeople(cell: Cell): number {
  return Math.min(Math.max(0, peopleIn(cell) - 1), MOST_PEOPLE_IN_A_ROW);
}

/** A residence status says something about foreigners only, and less than the citizenship of an EAEU state. */
function residentSide(side: Side, residence: PersonStatus["residence"]): Side {
  return side === "foreigner" && residence !== null ? residence : side;
}
