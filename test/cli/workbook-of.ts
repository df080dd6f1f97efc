import type { Cell } from "../../src/sheet/cell";
import type { Sheet, Workbook } from "../../src/xlsx/workbook";
import { plainSheet } from "../../src/xlsx/plain-sheet";

/** A sheet of a workbook in memory, its first cell at A1 unless said otherwise. */
export function sheetOf(name: string, cells: Cell[][], more: Partial<Sheet> = {}): Sheet {
  return { ...plainSheet(name, cells), ...more };
}

/** A workbook of some sheets. */
export function workbookOf(...sheets: Sheet[]): Workbook {
  return { sheets, definedNames: [], uses1904Dates: false };
}

/** A roster of citizens and foreigners in category 3. */
export function rosterCells(citizens: number, foreigners: number): Cell[][] {
  return [
    ["ФИО", "Гражданство", "Категория"],
    ...Array.from({ length: citizens + foreigners }, (_, index): Cell[] => [
      `Работник ${String(index + 1)}`,
      index < citizens ? "РК" : "КНР",
      3,
    ]),
  ];
}
