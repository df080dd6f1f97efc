import { kindIndex, type PersonKind, personKinds, type Side } from "../domain/person";
import { type Day, dateOf } from "../law/day";
import { type Cell, type Cells, cellText, readCell } from "./cell";
import { classifyGrade, classifySide, once } from "./classify";
import { readDate } from "./date";
import { employmentOn } from "./employment";
import type { Field } from "./fields";
import type { Finding, FindingCode } from "./findings";
import { FirstRows } from "./first-rows";
import { birthDigits, lostZeros, readIin } from "./iin";
import type { Layout, Unreadable } from "./layout";
import { headingIn, nameOf, rowKind } from "./people-rows";
import { NO_STATUS, type PersonStatus, personStatus } from "./person-status";
import { mergeSamePerson } from "./same-person";
import { fold } from "./text";

/** Marks a row that counts for nobody. */
export const NOT_COUNTED = 65_535;

/** A remark before it is known whether its row can decide the verdict. */
export type Remark = Omit<Finding, "severity"> & { readonly row: number };

/** The roster, row by row, and counted by kind of person. */
export type RowsRead = {
  readonly kind: "rows";
  /** For each row of the range the position of its kind in `personKinds`, or NOT_COUNTED. */
  readonly kinds: Uint16Array;
  /** How many people there are of each kind. */
  readonly people: Uint32Array;
  readonly remarks: readonly Remark[];
};

/** Columns whose texts can change how a person counts. */
const statusFields = ["status", "contractKind", "residence"] as const satisfies readonly Field[];

/** Reads every row under the headings once; refuses where a second table with other columns begins. */
export function readRows(cells: Cells, layout: Layout, day: Day): RowsRead | Unreadable {
  const { columns } = layout;
  const kinds = new Uint16Array(cells.length).fill(NOT_COUNTED);
  const remarks: Remark[] = [];
  const sideOf = once(classifySide);
  const gradeOf = once(classifyGrade);
  const firstRows = new FirstRows(columns.iin === undefined ? 0 : cells.length);
  const statusColumns = statusFields.flatMap((field) => columns[field] ?? []);
  const others: number[] = [];
  const at = (row: number, column: number | undefined): Cell =>
    column === undefined ? null : readCell(cells[row]?.[column]);
  const remark = (
    row: number,
    column: number | undefined,
    code: FindingCode,
    values: Remark["values"] = {},
  ) => {
    remarks.push({ code, row, column: column ?? null, values });
  };

  for (let row = layout.firstRow; row < cells.length; row++) {
    const what = rowKind(cells, row, layout);
    if (what === "other_heading") return severalTables(row);
    if (what === "vacant_post") remark(row, columns.name ?? columns.position, "vacant_post");
    if (what !== "person" && what !== "perhaps_person") continue;

    const side = sideOf(at(row, columns.citizenship));
    if (side.problem?.code === "citizenship_unknown") {
      const heading = headingIn(cells[row] ?? [], layout);
      if (heading === "other") return severalTables(row);
      if (heading === "same") continue;
    }
    const hire = at(row, columns.hire);
    const leave = at(row, columns.leave);
    const employment = employmentOn(day, hire, leave);
    if (employment.kind === "away") continue;
    for (const { code, field } of employment.problems)
      remark(row, columns[field], code, { text: cellText(at(row, columns[field])) });
    if (what === "perhaps_person") remark(row, columns.name ?? columns.surname, "perhaps_no_person");

    const grade = gradeOf(at(row, columns.category));
    // A refused column is one finding for the column, not one for every row.
    if (side.problem && layout.refusedEthnicity === null)
      remark(row, columns.citizenship, side.problem.code, side.problem.values);
    if (grade.problem) remark(row, columns.category, grade.problem.code, grade.problem.values);
    if (grade.value === "unskilled" && side.value !== "citizen" && side.value !== "unclear")
      remark(row, columns.category, "foreigner_unskilled", { text: cellText(at(row, columns.category)) });

    const status = statusColumns.length > 0 ? statusOf(row) : NO_STATUS;
    const isDismissed = status.isDismissed && (leave === null || leave === 0);
    if (isDismissed) remark(row, columns.status ?? columns.contractKind, "dismissed_without_date");
    if (status.engagement !== "staff") remark(row, columns.contractKind ?? columns.status, status.engagement);
    const isSure = what === "person" && employment.kind === "employed" && !isDismissed;
    kinds[row] = kindIndex({
      side: residentSide(side.value, status.residence),
      grade: grade.value,
      engagement: status.engagement,
      presence: isSure ? "employed" : "unclear",
    });
    if (columns.iin !== undefined) settleIdentity(row, at(row, columns.iin));
    const count = columns.count ?? columns.rate;
    if (count !== undefined) settleCount(row, count);
  }
  return { kind: "rows", kinds, people: countKinds(kinds, others), remarks };

  function statusOf(row: number): PersonStatus {
    return personStatus(statusColumns.map((column) => cellText(at(row, column))));
  }

  function settleIdentity(row: number, cell: Cell): void {
    const iin = readIin(cell);
    if (iin === "invalid") remark(row, columns.iin, "iin_invalid", { text: cellText(cell) });
    if (iin === "bin") remark(row, columns.iin, "iin_is_bin", { text: cellText(cell) });
    if (typeof iin === "string") return;
    if (lostZeros(cell)) remark(row, columns.iin, "iin_lost_zeros", { iin: String(iin).padStart(12, "0") });
    if (columns.birthDate !== undefined && bornOtherwise(iin, at(row, columns.birthDate)))
      remark(row, columns.birthDate, "birth_date_differs");
    const first = firstRows.firstRow(iin, row);
    if (first === null) return;
    const merged = mergeSamePerson(kindAt(first), kindAt(row), {
      names: namesAgree(first, row),
      countries: countryAt(first) === countryAt(row),
    });
    kinds[first] = indexOrNobody(merged.first);
    kinds[row] = indexOrNobody(merged.second);
    remark(row, columns.iin, merged.code, { other: first });
    if (merged.code === "same_iin") remark(first, columns.iin, merged.code, { other: row });
  }

  /** A row that says it stands for several people may do so: each further one is perhaps there. */
  function settleCount(row: number, column: number): void {
    const count = at(row, column);
    if (typeof count !== "number" || count < 2 || kinds[row] === NOT_COUNTED) return;
    remark(row, column, "several_people", { count });
    const kind = kindAt(row);
    const further = Math.min(Math.floor(count) - 1, MOST_PEOPLE_IN_A_ROW);
    if (kind) others.push(...new Array<number>(further).fill(kindIndex({ ...kind, presence: "unclear" })));
  }

  function kindAt(row: number): PersonKind | null {
    return personKinds[kinds[row] ?? NOT_COUNTED] ?? null;
  }

  function countryAt(row: number): string {
    return sideOf(at(row, columns.citizenship)).key;
  }

  function namesAgree(first: number, second: number): boolean {
    const [a = "", b = ""] = [first, second].map((row) => fold(cellText(nameOf(cells[row] ?? [], layout))));
    return a === "" || b === "" || a === b;
  }
}

/** Says whether a date of birth is not the one in the IIN; a date that cannot be read is no contradiction. */
function bornOtherwise(iin: number, cell: Cell): boolean {
  const birth = readDate(cell);
  if (birth.kind !== "day") return false;
  const { year, month, day } = dateOf(birth.day);
  return ((year % 100) * 100 + month) * 100 + day !== birthDigits(iin);
}

/** Enough for any list of people; more is a sum of money or a number of a document. */
const MOST_PEOPLE_IN_A_ROW = 1000;

/** A residence status says something about foreigners only, and less than the citizenship of an EAEU state. */
function residentSide(side: Side, residence: PersonStatus["residence"]): Side {
  return side === "foreigner" && residence !== null ? residence : side;
}

function indexOrNobody(kind: PersonKind | null): number {
  return kind === null ? NOT_COUNTED : kindIndex(kind);
}

function countKinds(kinds: Uint16Array, others: readonly number[]): Uint32Array {
  const people = new Uint32Array(personKinds.length);
  for (const kind of kinds) if (kind !== NOT_COUNTED) people[kind] = (people[kind] ?? 0) + 1;
  for (const kind of others) people[kind] = (people[kind] ?? 0) + 1;
  return people;
}

function severalTables(row: number): Unreadable {
  return { kind: "unreadable", code: "several_tables", row, headings: [] };
}
