import type { SheetCells } from "../../excel/read-sheet";
import type { ExcelVerbs } from "../excel-verbs";
import { findVacancySheets } from "./vacancy-sheets";

/** Whose applications bring foreigners in; several lists would have to be chosen from, so none of them is counted. */
export type VacancyList =
  { readonly kind: "read"; readonly sheet: SheetCells } | { readonly kind: "none" | "several" };

/** Reads the list of vacancies beside a roster, where the workbook has exactly one. */
export async function readVacancyList(verbs: ExcelVerbs, roster: string): Promise<VacancyList> {
  const { lists } = await findVacancySheets(verbs);
  const [list, ...others] = lists.filter(({ id }) => id !== roster);
  if (list === undefined) return { kind: "none" };
  return others.length > 0 ? { kind: "several" } : { kind: "read", sheet: await verbs.readSheet(list.id) };
}
