import { kindOf } from "../../workbook-model/sheet-kinds";
import type { Stated } from "../../workbook-model/stated";
import { listSheets } from "../choose-sheet";
import type { FileSheet } from "../workbook-tables";

/** The list of vacancies beside a roster; of several none is chosen, since their applications would be counted twice. */
export type VacancyList =
  | { readonly kind: "one"; readonly sheet: FileSheet }
  | { readonly kind: "several"; readonly names: readonly string[] };

/** Finds the sheets that read as lists of vacancies; null where there is none. */
export function vacancyList(
  sheets: readonly FileSheet[],
  roster: FileSheet,
  stated: Stated,
): VacancyList | null {
  const lists = listSheets(sheets).filter(
    (sheet) => sheet.id !== roster.id && kindOf(sheet, stated) === "vacancies",
  );
  const [only, ...others] = lists;
  if (only === undefined) return null;
  return others.length > 0
    ? { kind: "several", names: lists.map(({ name }) => name) }
    : { kind: "one", sheet: only };
}
