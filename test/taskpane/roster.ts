import type { SheetCells } from "../../src/excel/read-sheet";

export const HEADINGS = ["ФИО", "Гражданство", "Категория"];

/** So many rows of people alike; names differ. */
export function people(count: number, citizenship: unknown, category: unknown): unknown[][] {
  return Array.from({ length: count }, (_, index) => [
    `Работник ${String(index + 1)}`,
    citizenship,
    category,
  ]);
}

/** A sheet whose first row stands in row 3 and whose first column in column B, as if under an empty margin. */
export function sheetOf(...rows: unknown[][]): SheetCells {
  return { id: "sheet-1", sheet: "Штат", row: 2, column: 1, cells: rows };
}

/** 7 citizens of 10 in categories 1–2: passes exactly. */
export const passing = sheetOf(HEADINGS, ...people(7, "Казахстан", 1), ...people(3, "Турция", 2));

/** 6 of 10: short. */
export const failing = sheetOf(HEADINGS, ...people(6, "Казахстан", 1), ...people(4, "Турция", 2));

/** 6 of 9 and one that may be either: decides alone. One more remark decides nothing. */
export const undecided = sheetOf(
  HEADINGS,
  ...people(6, "Казахстан", 1),
  ...people(2, "Турция", 2),
  ["Асан", "КР", 1],
  ["вакансия", null, 3],
);
