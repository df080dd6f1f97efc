import type { Cell } from "../../sheet/cell";
import type { Look, Sheet } from "../../xlsx/workbook";

/** A line of the ordinary font of 11 points. */
const LINE = 15;
const ORDINARY = 11;
/** Columns are counted in digits; letters are narrower on the whole, though words break early. */
const LETTER = 0.92;

/**
 * The heights that wrapped and large texts need, in points, by the number of their letters: programs that open a copy
 * do not all measure rows anew.
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

function heightOf(cell: Cell, { wrap, bold, size = ORDINARY }: Look, width: number): number {
  const line = Math.ceil((LINE * size) / ORDINARY);
  if (typeof cell !== "string") return line;
  const across = cell.length * LETTER * (size / ORDINARY) * (bold ? 1.08 : 1);
  return line * (wrap && width > 0 ? Math.max(1, Math.ceil(across / width)) : 1);
}
