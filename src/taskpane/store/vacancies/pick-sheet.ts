import { likeliest } from "../../../workbook-model/sheet-kinds";
import type { SessionState } from "../check/session-state";
import type { RosterSource } from "./vacancy-snapshot";
import type { SheetChoice, VacancySheets } from "./vacancy-sheets";

/** The sheet to read, or why none is. */
export type Picked =
  { readonly kind: "sheet"; readonly sheet: SheetChoice } | { readonly kind: "none" | "several" };

/** The requested list, else the active one, else the previous one, else the only one. */
export function pickList(
  { lists, rosters, others, active }: VacancySheets,
  wanted: string | null,
  before: string | null,
): Picked {
  const all = [...lists, ...others, ...rosters];
  const chosen =
    all.find(({ id }) => id === wanted) ??
    lists.find(({ id }) => id === active) ??
    all.find(({ id }) => id === before);
  return only(lists, chosen);
}

/** The user's choice of roster: a sheet, none, or no choice yet. */
export type WantedRoster = { readonly id: string } | "none" | null;

/** The roster the user chose, else the one that was checked, else the only one. */
export function pickRoster(
  { lists, rosters, others }: VacancySheets,
  list: string,
  wanted: WantedRoster,
  checked: string | null,
): Picked | { readonly kind: "declined" } {
  if (wanted === "none") return { kind: "declined" };
  const ids = [wanted?.id, checked];
  const chosen = ids
    .map((wantedId) => [...rosters, ...others, ...lists].find(({ id }) => id === wantedId && id !== list))
    .find((sheet) => sheet !== undefined);
  const possible = rosters.filter(({ id }) => id !== list);
  return only(
    likeliest(possible, ({ lacksCategories }) => lacksCategories !== true),
    chosen,
  );
}

/** Where to read the roster, as far as the last check tells. */
export function rosterSource(
  sheets: VacancySheets,
  list: string,
  wanted: WantedRoster,
  { answer, reading, target }: SessionState,
): RosterSource {
  const checked = answer?.result.kind === "check" && reading ? reading.sheet.id : null;
  const picked = pickRoster(sheets, list, wanted, checked);
  if (picked.kind !== "sheet") return picked;
  const { id } = picked.sheet;
  // If only part of the sheet was checked, that part is the roster.
  return { kind: "at", target: checked === id ? target : { kind: "sheet", sheetId: id } };
}

function only(possible: readonly SheetChoice[], chosen: SheetChoice | undefined): Picked {
  const sheet = chosen ?? (possible.length === 1 ? possible[0] : undefined);
  if (sheet) return { kind: "sheet", sheet };
  return { kind: possible.length === 0 ? "none" : "several" };
}
