import { noCategories, type PositionCategories, positionKey } from "../roster/categories/position-categories";
import { type CategoriesProblem, readCategories } from "../roster/categories/read-categories";
import { cellAddress } from "../sheet/address";
import type { SheetCells } from "../sheet/sheet-cells";

/** A cell of the table of categories that cannot be used; the first cell if the headings are missing. */
export type CategoriesUnused = {
  readonly code: CategoriesProblem["code"] | "categories_no_headings";
  /** With the sheet: "KZ_Categories!B5". */
  readonly cell: string;
  readonly position: string;
  readonly text: string;
};

/** The categories that a table decides, and its unusable cells. */
export type DecidedCategories = {
  readonly categories: PositionCategories;
  readonly unused: readonly CategoriesUnused[];
};

/**
 * Reads the category that the workbook's own table decides for each position. A position stays undecided if the table
 * contradicts itself or one of its entries is not a category.
 */
export function decidedIn(table: SheetCells | null): DecidedCategories {
  if (table === null) return { categories: noCategories, unused: [] };
  const read = readCategories(table.cells);
  const cellOf = (row: number, column: number) =>
    `${table.sheet}!${cellAddress(table.row + row, table.column + column)}`;
  if (read === null) {
    const unused: CategoriesUnused = {
      code: "categories_no_headings",
      cell: cellOf(0, 0),
      position: "",
      text: "",
    };
    return { categories: noCategories, unused: [unused] };
  }
  const { problems, categoryColumn } = read;
  if (problems.length === 0) return { categories: read.categories, unused: [] };
  const open = new Set(problems.map(({ position }) => positionKey(position)));
  return {
    categories: new Map([...read.categories].filter(([key]) => !open.has(key))),
    unused: problems.map(({ row, ...problem }) => ({ ...problem, cell: cellOf(row, categoryColumn) })),
  };
}
