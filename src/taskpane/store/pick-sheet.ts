import { likeliest } from "../../workbook-model/sheet-kinds";
import type { SheetChoice, VacancySheets } from "./vacancy-sheets";

/** The sheet to read, or why none is read yet. */
export type Picked =
  { readonly kind: "sheet"; readonly sheet: SheetChoice } | { readonly kind: "none" | "several" };

/** The list that is asked for, else the one in front, else the one read before, else the only one. */
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

/** What its user says of the staff list: one of the sheets, none, or nothing yet. */
export type WantedRoster = { readonly id: string } | "none" | null;

/** The staff list that its user chose, else the one that was checked, else the only one. */
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

function only(possible: readonly SheetChoice[], chosen: SheetChoice | undefined): Picked {
  const sheet = chosen ?? (possible.length === 1 ? possible[0] : undefined);
  if (sheet) return { kind: "sheet", sheet };
  return { kind: possible.length === 0 ? "none" : "several" };
}
