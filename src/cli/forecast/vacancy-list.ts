import type { VacancyListFound } from "../../account/forecast/vacancy-list-words";
import { kindOf } from "../../workbook-model/sheet-kinds";
import type { Stated } from "../../workbook-model/stated";
import { dataSheets } from "../choose-sheet";
import type { FileSheet } from "../../workbook-model/file-sheets";

/** The vacancy list that accompanies a roster. */
export type VacancyList = VacancyListFound<FileSheet>;

/** Finds the sheet that reads as a vacancy list. If there are several, none is used: they might be counted twice. */
export function vacancyList(sheets: readonly FileSheet[], roster: FileSheet, stated: Stated): VacancyList {
  const lists = dataSheets(sheets).filter(
    (sheet) => sheet.id !== roster.id && kindOf(sheet, stated) === "vacancies",
  );
  const [only, ...others] = lists;
  if (only === undefined) return { kind: "none" };
  return others.length > 0
    ? { kind: "several", names: lists.map(({ name }) => name) }
    : { kind: "read", sheet: only };
}
