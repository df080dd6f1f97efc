import type { SheetCells } from "../../excel/read-sheet";
import { cellText, readCell } from "../../sheet/cell";
import { masked } from "../../account/findings/fix-note";
import type { PlacedRemark } from "../../account/findings/placed-finding";
import type { FindingMark } from "../store/tables/ignored-table";

/**
 * Identifies a finding across checks, even though rows move and cells change. `subject` is the person or thing its row
 * is about.
 */
export function findingMark(
  { code, row, place, values }: PlacedRemark,
  sheet: SheetCells,
  subject: string,
): FindingMark {
  const cells = row === null ? [] : (sheet.cells[row] ?? []);
  const cell = place === null ? null : readCell(cells[place.column - sheet.column]);
  return {
    sheet: sheet.sheet,
    cell: place?.address ?? "",
    code,
    stood: masked(typeof values["text"] === "string" ? values["text"].trim() : cellText(cell)),
    person: subject,
  };
}

/** Identifies a finding within a list, and in later lists as long as it is unchanged. */
export function findingKey({ code, place, values }: PlacedRemark): string {
  return JSON.stringify([code, place?.address ?? null, values]);
}
