import type { VacancyListFound } from "../../../account/forecast/vacancy-list-words";
import type { SheetCells } from "../../../excel/read-sheet";
import type { ExcelVerbs } from "../../excel-verbs";
import { findVacancySheets } from "./vacancy-sheets";

export type VacancyList = VacancyListFound<SheetCells>;

/** Reads the vacancy list that accompanies a roster, if the workbook has exactly one. */
export async function readVacancyList(
  verbs: ExcelVerbs,
  roster: string,
  onProgress?: () => Promise<void>,
): Promise<VacancyList> {
  const { lists } = await findVacancySheets(verbs);
  const found = lists.filter(({ id }) => id !== roster);
  const [list, ...others] = found;
  if (list === undefined) return { kind: "none" };
  return others.length > 0
    ? { kind: "several", names: found.map(({ name }) => name) }
    : { kind: "read", sheet: await verbs.readSheet(list.id, onProgress) };
}
