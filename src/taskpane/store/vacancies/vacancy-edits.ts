import type { SheetCells } from "../../../excel/read-sheet";
import type { Edit } from "../../../excel/watch-edits";
import type { VacancySnapshot } from "./vacancy-snapshot";

/**
 * What an edit touches: the list, the staff, the tables of settings and days off, or which sheets there are; "gone" is
 * the list itself. Null where the answer cannot depend on it.
 */
export type Touched = "list" | "roster" | "tables" | "sheets" | "gone" | null;

/** What one edit means for what was read. */
export function touchedBy(
  edit: Edit,
  { sheet, hasFormulas, roster, settings, holidays }: VacancySnapshot,
): Touched {
  const { sheetId, kind } = edit;
  const isRoster = roster.kind === "read" && roster.sheet.id === sheetId;
  if (kind === "sheetDeleted") return sheetId === sheet.id ? "gone" : isRoster ? "sheets" : null;
  if (kind === "sheetRenamed") return "sheets";
  if (sheetId === sheet.id) return "list";
  if (isRoster) return "roster";
  // Tables that were nowhere may have been begun on any sheet; calculated cells may follow any other one.
  const isOfTables = [settings, holidays].some((table) => table === null || table.id === sheetId);
  if (roster.kind === "read" && roster.hasFormulas) return "roster";
  return hasFormulas ? "list" : isOfTables ? "tables" : null;
}

/** A sheet of so many cells is read in one round trip, so that following an edit by reading all of it costs little. */
const CELLS_READ_AGAIN = 40_000;

/** Whether reading a sheet again after an edit would keep its user waiting. */
export function isLong({ cells }: SheetCells): boolean {
  return cells.length * (cells[0]?.length ?? 0) > CELLS_READ_AGAIN;
}
