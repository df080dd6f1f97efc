import { type Cells, cellText, readCell } from "../../sheet/cell";
import { settingNamed } from "../settings/raw-settings";
import { categoriesSchema } from "./categories-schema";
import type { Field } from "./fields";
import { findTable } from "./find-table";
import { headingsIn } from "./headings-in";
import { findPlanLayout } from "./plan-layout";
import { rosterSchema } from "./roster-schema";
import type { Columns } from "./layout";
import { findVacancyLayout } from "./vacancy-layout";

/** What a sheet may be if it is not a list of people. */
export type OtherSheet = "is_vacancies" | "is_staffing_table" | "is_a_plan" | "is_settings" | "is_categories";

/** Columns that only people have. */
const ofPeople = [
  ...(["name", "surname", "givenName", "patronymic", "iin", "birthDate", "hire", "leave"] as const),
] satisfies readonly Field[];

/** Whether headings are those of vacancies although they name a citizenship and a category. */
export function headsVacancies(cells: Cells, columns: Columns): boolean {
  return (
    ofPeople.every((field) => columns[field] === undefined) && findVacancyLayout(cells).kind === "layout"
  );
}

/** What a sheet is if it cannot be read as a list of people; null if unknown. */
export function otherSheet(cells: Cells, headerRow: number | null): OtherSheet | null {
  const named = headerRow === null ? [] : headingsIn(cells[headerRow] ?? [], rosterSchema);
  const has = (...fields: readonly Field[]) => named.some(({ field }) => fields.includes(field));
  if (has(...ofPeople)) return null;
  if (findVacancyLayout(cells).kind === "layout") return "is_vacancies";
  if (has("position") && has("rate", "count")) return "is_staffing_table";
  if (findPlanLayout(cells).kind === "layout") return "is_a_plan";
  if (holdsSettings(cells)) return "is_settings";
  return findTable(cells, categoriesSchema).kind === "layout" ? "is_categories" : null;
}

/** Rows examined for settings; a list may have a million. */
const ROWS_LOOKED_AT = 100;

/** Fewer rows may contain "Office" or "No" by chance. */
const FEWEST_SETTINGS = 2;

function holdsSettings(cells: Cells): boolean {
  const labels = cells
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => cellText(readCell(row[0])))
    .filter((text) => text !== "");
  const known = labels.filter((text) => settingNamed(text) !== null);
  return known.length >= FEWEST_SETTINGS && 2 * known.length >= labels.length;
}
