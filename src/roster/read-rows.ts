import { kindIndex, type PersonKind, personKinds } from "../domain/person";
import type { Day } from "../law/day";
import { type Cell, type Cells, readCell } from "./cell";
import { classifyGrade, classifySide, once } from "./classify";
import { employmentOn } from "./employment";
import type { Finding, FindingCode } from "./findings";
import { FirstRows } from "./first-rows";
import { readIin } from "./iin";
import type { Layout } from "./layout";
import { nameOf, rowKind } from "./people-rows";
import { fold } from "./text";

/** Marks a row that counts for nobody. */
export const NOT_COUNTED = 255;

/** A remark before it is known whether its row can decide the verdict. */
export type Remark = Omit<Finding, "severity"> & { readonly row: number };

/** The roster, row by row, and counted by kind of person. */
export type RowsRead = {
  /** For each row of the range the position of its kind in `personKinds`, or NOT_COUNTED. */
  readonly kinds: Uint8Array;
  /** How many people there are of each kind. */
  readonly people: Uint32Array;
  readonly remarks: readonly Remark[];
};

/** Reads every row under the headings once. */
export function readRows(cells: Cells, layout: Layout, day: Day): RowsRead {
  const { columns } = layout;
  const kinds = new Uint8Array(cells.length).fill(NOT_COUNTED);
  const remarks: Remark[] = [];
  const sideOf = once(classifySide);
  const gradeOf = once(classifyGrade);
  const firstRows = new FirstRows(columns.iin === undefined ? 0 : cells.length);
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
    if (what === "vacant_post") remark(row, columns.name ?? columns.position, "vacant_post");
    if (what !== "person" && what !== "perhaps_person") continue;

    const employment = employmentOn(day, at(row, columns.hire), at(row, columns.leave));
    if (employment.kind === "away") continue;
    if (employment.kind === "unclear")
      for (const { code, field } of employment.problems)
        remark(row, columns[field], code, { text: textOf(at(row, columns[field])) });
    if (what === "perhaps_person") remark(row, columns.name ?? columns.surname, "perhaps_no_person");

    const side = sideOf(at(row, columns.citizenship));
    const grade = gradeOf(at(row, columns.category));
    // A refused column is one finding for the column, not one for every row.
    if (side.problem && layout.refusedEthnicity === null)
      remark(row, columns.citizenship, side.problem.code, side.problem.values);
    if (grade.problem) remark(row, columns.category, grade.problem.code, grade.problem.values);
    if (grade.value === "unskilled" && side.value !== "citizen" && side.value !== "unclear")
      remark(row, columns.category, "foreigner_unskilled", { text: textOf(at(row, columns.category)) });

    const isSure = what === "person" && employment.kind === "employed";
    kinds[row] = kindIndex({
      side: side.value,
      grade: grade.value,
      presence: isSure ? "employed" : "unclear",
    });
    if (columns.iin !== undefined) settleIdentity(row, at(row, columns.iin));
  }
  return { kinds, people: countKinds(kinds), remarks };

  function settleIdentity(row: number, cell: Cell): void {
    const iin = readIin(cell);
    if (iin === "invalid") remark(row, columns.iin, "iin_invalid", { text: textOf(cell) });
    if (typeof iin === "string") return;
    const first = firstRows.firstRow(iin, row);
    if (first === null) return;
    const merged = mergeSamePerson(kindAt(first), kindAt(row), namesAgree(first, row));
    kinds[first] = indexOrNobody(merged.first);
    kinds[row] = indexOrNobody(merged.second);
    remark(row, columns.iin, merged.code, { other: first });
    if (merged.code === "same_iin") remark(first, columns.iin, merged.code, { other: row });
  }

  function kindAt(row: number): PersonKind | null {
    return personKinds[kinds[row] ?? NOT_COUNTED] ?? null;
  }

  function namesAgree(first: number, second: number): boolean {
    const [a, b] = [first, second].map((row) => nameOf(cells[row] ?? [], layout));
    return typeof a !== "string" || typeof b !== "string" || fold(a) === fold(b);
  }
}

type Merged = {
  readonly first: PersonKind | null;
  readonly second: PersonKind | null;
  readonly code: "same_person" | "same_iin";
};

/**
 * Two rows with one valid IIN. They are one person where names, side and category agree; otherwise one or two people,
 * and each row may be the one that is wrong. Null stands for a row that counts for nobody.
 */
function mergeSamePerson(first: PersonKind | null, second: PersonKind | null, namesAgree: boolean): Merged {
  if (first === null || second === null) return { first, second, code: "same_person" };
  const factsAgree = first.side === second.side && first.grade === second.grade;
  if (!factsAgree)
    return {
      first: { ...first, presence: "unclear" },
      second: { ...second, presence: "unclear" },
      code: "same_iin",
    };
  if (!namesAgree) return { first, second: { ...second, presence: "unclear" }, code: "same_iin" };
  return second.presence === "employed"
    ? { first: second, second: null, code: "same_person" }
    : { first, second: null, code: "same_person" };
}

function indexOrNobody(kind: PersonKind | null): number {
  return kind === null ? NOT_COUNTED : kindIndex(kind);
}

function countKinds(kinds: Uint8Array): Uint32Array {
  const people = new Uint32Array(personKinds.length);
  for (const kind of kinds) if (kind !== NOT_COUNTED) people[kind] = (people[kind] ?? 0) + 1;
  return people;
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}
