import { blankArea } from "../sheet/blank-area";
import type { Cells } from "../sheet/cell";
import type { Sheet } from "../xlsx/workbook";
import type { SettingsCells } from "./find-settings";

/** A sheet as far as a check reads it. */
export type RosterSheet = Pick<Sheet, "name" | "hidden" | "origin"> & { readonly cells: Cells };

/** The sheets with a table of settings or days off blank: below a list it holds no people and no vacancies. */
export function withoutSettings(
  sheets: readonly RosterSheet[],
  { sheet: settingsSheet, row, column, cells }: SettingsCells,
): readonly RosterSheet[] {
  return sheets.map((sheet) => {
    if (sheet.name !== settingsSheet) return sheet;
    const area = {
      row: row - sheet.origin.row,
      column: column - sheet.origin.column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    };
    return { ...sheet, cells: blankArea(sheet.cells, area) };
  });
}
