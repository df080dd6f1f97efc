import type { SheetCells } from "../../excel/read-sheet";
import type { Answer } from "../store/check/answer";
import { findingMark } from "./finding-mark";
import { type Cause, groupFindings } from "../../account/findings/group-findings";
import type { PlacedFinding } from "../../account/findings/placed-finding";
import { ignoredNotes } from "./ignored-notes";
import type { FindingMark, IgnoredNote } from "../store/tables/ignored-table";
import { type IgnoredFinding, partIgnored } from "./part-ignored";
import { personIn } from "../../roster/words/person-in";
import type { Ignoring } from "../store/tables/ignored-findings";

const NO_ROWS = { columns: {}, deciding: [] };

export type ShownFindings = {
  /** Findings that are not ignored. */
  readonly causes: readonly Cause[];
  readonly ignored: readonly IgnoredFinding[];
  readonly markOf: (finding: PlacedFinding) => FindingMark;
};

/** The findings of an answer, separated into open and ignored ones. */
export function shownFindings(
  { result, findings, causeOrder }: Pick<Answer, "result" | "findings" | "causeOrder">,
  sheet: SheetCells,
  notes: readonly IgnoredNote[],
): ShownFindings {
  const check = result.kind === "check" ? result : NO_ROWS;
  const all = groupFindings(findings, check, sheet, causeOrder);
  const subjectIn = (row: number | null) =>
    personIn(row === null ? [] : (sheet.cells[row] ?? []), check.columns) ?? "";
  const markOf = (finding: PlacedFinding) => findingMark(finding, sheet, subjectIn(finding.row));
  if (notes.length === 0) return { causes: all, ignored: [], markOf };
  const { open, ignored } = partIgnored(
    all.flatMap((cause) => cause.findings),
    notes,
    markOf,
    (row) => subjectIn(row - sheet.row),
  );
  return {
    causes: ignored.length === 0 ? all : groupFindings(open, check, sheet, causeOrder),
    ignored,
    markOf,
  };
}

/** All notes, and whether the workbook's table of them is readable. */
export function notesIn({ table, unwritten }: Pick<Ignoring, "table" | "unwritten">): {
  readonly notes: readonly IgnoredNote[];
  readonly isReadable: boolean;
} {
  const written = table ? ignoredNotes(table.cells) : [];
  return { notes: [...(written ?? []), ...unwritten], isReadable: written !== null };
}
