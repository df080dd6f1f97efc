import type { SheetCells } from "../../../excel/read-sheet";
import type { Edit } from "../../../excel/watch-edits";
import type { VacancySnapshot } from "./vacancy-snapshot";

/**
 * What an edit affects: the list, the roster, the tables of settings and days off, or which sheets exist; "gone" if
 * the list itself was deleted. Null if it cannot affect the answer.
 */
type Touched = "list" | "roster" | "tables" | "sheets" | "gone" | null;

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
  // A missing table may have been created on any sheet; calculated cells may depend on any other.
  const isOfTables = [settings, holidays].some((table) => table === null || table.id === sheetId);
  if (roster.kind === "read" && roster.hasFormulas) return "roster";
  return hasFormulas ? "list" : isOfTables ? "tables" : null;
}

/** What need not be read again. */
export type KeptParts = { readonly keepsSheets: boolean; readonly keepsRoster: boolean };

/** What to read again after edits, if anything; the answer is behind if a part is too long to read unasked. */
export function toReadAfter(
  edits: readonly Edit[],
  reading: VacancySnapshot,
): { readonly isBehind: boolean; readonly extent: KeptParts | null } {
  const touched = new Set(edits.map((edit) => touchedBy(edit, reading)));
  touched.delete(null);
  if (touched.size === 0) return { isBehind: false, extent: null };
  const { roster, sheet } = reading;
  const isLongRoster = roster.kind === "read" && isLong(roster.sheet);
  const isRosterLeft = isLongRoster && touched.has("roster");
  const isBehind = isLong(sheet) || isRosterLeft;
  if (isLong(sheet) || (isRosterLeft && touched.size === 1)) return { isBehind, extent: null };
  const keepsSheets = !touched.has("sheets");
  const keepsRoster = keepsSheets && (isLongRoster || !touched.has("roster"));
  return { isBehind, extent: { keepsSheets, keepsRoster } };
}

/** A sheet up to this size is read in one round trip, cheap enough to re-read after an edit. */
const CELLS_READ_AGAIN = 40_000;

/** True if re-reading the sheet after an edit would keep the user waiting. */
function isLong({ cells }: SheetCells): boolean {
  return cells.length * (cells[0]?.length ?? 0) > CELLS_READ_AGAIN;
}
