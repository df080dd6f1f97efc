import type { Area } from "../sheet/area";

/** Whole rows or columns that were inserted or deleted. */
export type Shift = {
  readonly kind: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
  readonly area: Area;
};

/**
 * Where an area is after rows or columns were inserted or deleted, as Excel adjusts references; null if all of it was
 * deleted.
 */
export function movedArea(area: Area, { kind, area: at }: Shift): Area | null {
  if (kind === "rowsInserted" || kind === "rowsDeleted") {
    const moved = movedSpan(area.row, area.rows, at.row, at.rows, kind === "rowsInserted");
    return moved && { ...area, row: moved.from, rows: moved.count };
  }
  const moved = movedSpan(area.column, area.columns, at.column, at.columns, kind === "columnsInserted");
  return moved && { ...area, column: moved.from, columns: moved.count };
}

type Span = { readonly from: number; readonly count: number };

function movedSpan(from: number, count: number, at: number, by: number, isInserted: boolean): Span | null {
  if (isInserted) {
    if (at <= from) return { from: from + by, count };
    return { from, count: at < from + count ? count + by : count };
  }
  const before = Math.max(0, Math.min(at + by, from) - at);
  const within = Math.max(0, Math.min(at + by, from + count) - Math.max(at, from));
  return within === count ? null : { from: from - before, count: count - within };
}
