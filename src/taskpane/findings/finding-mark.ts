import type { SheetCells } from "../../excel/read-sheet";
import type { Columns } from "../../roster/layout";
import { cellText, readCell } from "../../roster/cell";
import type { PlacedFinding } from "./group-findings";
import type { FindingMark } from "./ignored-table";
import { personIn } from "./person-in";

/** What a finding is known by from one check to the next: rows move, and cells come to say something else. */
export function findingMark(
  { code, row, place, values }: PlacedFinding,
  sheet: SheetCells,
  columns: Columns,
): FindingMark {
  const cells = row === null ? [] : (sheet.cells[row] ?? []);
  const cell = place === null ? null : readCell(cells[place.column - sheet.column]);
  return {
    sheet: sheet.sheet,
    cell: place?.address ?? "",
    code,
    stood: typeof values["text"] === "string" ? values["text"].trim() : cellText(cell),
    person: personIn(cells, columns) ?? "",
  };
}
