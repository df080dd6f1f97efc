import { type Cells, readCell } from "../../../../sheet/cell";
import type { Layout } from "../../../../roster/table/layout";
import { rowKind } from "../../../../roster/people/people-rows";

/** The columns of a roster, as positions in its cells. */
export type ListSpan = { readonly column: number; readonly columns: number };

/** The recognised columns, and adjacent columns with headings. */
export function listSpan(cells: Cells, { headerRow, columns }: Layout): ListSpan {
  const known = Object.values(columns);
  const isHeaded = (column: number) =>
    headerRow !== null && column >= 0 && readCell(cells[headerRow]?.[column]) !== null;
  let [first, last] = [Math.min(...known), Math.max(...known)];
  while (isHeaded(first - 1)) first -= 1;
  while (isHeaded(last + 1)) last += 1;
  return { column: first, columns: last - first + 1 };
}

/** The row of the last person or post; the row above the first one if there are none. */
export function lastPersonRow(cells: Cells, layout: Layout): number {
  for (let row = cells.length - 1; row >= layout.firstRow; row--) {
    const kind = rowKind(cells, row, layout);
    if (kind === "person" || kind === "perhaps_person" || kind === "vacant_post") return row;
  }
  return layout.firstRow - 1;
}
