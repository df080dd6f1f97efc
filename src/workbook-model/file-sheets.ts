import type { Cells } from "../sheet/cell";
import type { SheetCells } from "../sheet/sheet-cells";
import {
  CATEGORIES_TABLE,
  EMPLOYERS_TABLE,
  FIXES_TABLE,
  HOLIDAYS_TABLE,
  PLAN_TABLE,
  SETTINGS_TABLE,
} from "./own-tables";
import type { OwnTablesRead } from "./own-tables-read";
import type { Sheet, Workbook } from "../xlsx/workbook";

/** What a check needs of a sheet. */
export type ReadSheet = Pick<Sheet, "name" | "hidden" | "origin"> & { readonly cells: Cells };

/** A sheet of a file in the form in which the pane reads it from Excel; its name serves as its id. */
export type FileSheet = SheetCells & ReadSheet;

export function fileSheet({ name, hidden, origin, cells, tables, merges }: Sheet): FileSheet {
  return { ...{ id: name, sheet: name, name, hidden, origin, cells, tables, merged: merges }, ...origin };
}

/** Our own tables in a workbook. */
export function tablesOf(workbook: Workbook): OwnTablesRead & Pick<Required<OwnTablesRead>, "employers"> {
  return {
    settings: tableNamed(workbook, SETTINGS_TABLE),
    categories: tableNamed(workbook, CATEGORIES_TABLE),
    holidays: tableNamed(workbook, HOLIDAYS_TABLE),
    plan: tableNamed(workbook, PLAN_TABLE),
    employers: tableNamed(workbook, EMPLOYERS_TABLE),
    fixes: tableNamed(workbook, FIXES_TABLE),
  };
}

/** The table of that name on any sheet, or else the sheet of that name; null if there is neither. */
export function tableNamed({ sheets }: Workbook, name: string): SheetCells | null {
  const isMeant = (each: { readonly name: string }) => each.name.toLowerCase() === name.toLowerCase();
  for (const { tables, cells, origin, name: sheet } of sheets) {
    const table = tables.find(isMeant);
    if (table === undefined) continue;
    const { row, column, rows, columns } = table.area;
    const cellAt = (r: number, c: number) =>
      cells[row - origin.row + r]?.[column - origin.column + c] ?? null;
    return {
      ...{ id: sheet, sheet, row, column },
      cells: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cellAt(r, c))),
    };
  }
  const sheet = sheets.find(isMeant);
  return sheet ? fileSheet(sheet) : null;
}
