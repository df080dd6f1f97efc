import type { Cell } from "../../sheet/cell";
import type { Look, Sheet } from "../../xlsx/workbook";

/** Line height, in points, of the default font size. */
const LINE = 15;
const DEFAULT_SIZE = 11;
/** Column widths are counted in digits; letters are narrower on average, but words break early. */
const LETTER = 0.92;

/**
 * Estimates the heights, in points, of rows with wrapped or large texts by character count: not all programs that
 * open a saved copy measure rows themselves.
 */
export function rowHeights({
  origin,
  cells,
  columnWidths,
  looks,
}: Pick<Sheet, "origin" | "cells" | "columnWidths" | "looks">): Sheet["rowHeights"] {
  const widths = new Map(columnWidths.map(({ column, width }) => [column, width]));
  const heights = new Map<number, number>();
  for (const { row, column, look } of looks) {
    const text = cells[row - origin.row]?.[column - origin.column] ?? null;
    const height = heightOf(text, look, widths.get(column) ?? 0);
    if (height > (heights.get(row) ?? LINE)) heights.set(row, height);
  }
  return [...heights].map(([row, points]) => ({ row, points }));
}

function heightOf(cell: Cell, { wrap, bold, size = DEFAULT_SIZE }: Look, width: number): number {
  const line = Math.ceil((LINE * size) / DEFAULT_SIZE);
  if (typeof cell !== "string") return line;
  const across = cell.length * LETTER * (size / DEFAULT_SIZE) * (bold ? 1.08 : 1);
  return line * (wrap && width > 0 ? Math.max(1, Math.ceil(across / width)) : 1);
}
