import type { SheetCells } from "../../excel/read-sheet";
import {
  noCategories,
  type PositionCategories,
  positionKey,
} from "../../roster/categories/position-categories";
import { readCategories } from "../../roster/categories/read-categories";

/** What a workbook's own table decides for positions. One that is decided twice, and differently, is still open. */
export function decidedCategories(table: SheetCells | null): PositionCategories {
  const read = table && readCategories(table.cells);
  if (!read) return noCategories;
  const { categories, problems } = read;
  const contradicted = new Set(
    problems.filter(({ code }) => code === "position_twice").map(({ position }) => positionKey(position)),
  );
  return new Map([...categories].filter(([key]) => !contradicted.has(key)));
}
