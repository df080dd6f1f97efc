import type { Cells } from "../cell";
import type { Layout } from "../layout";

/** Some rows of a roster under its headings, and where each of them stands in the roster. */
export type RosterPart = { readonly cells: Cells; readonly rows: readonly number[] };

/** Right under the headings a row may be the lower part of them, so that rows must not move there. */
const ROWS_UNDER_HEADINGS = 3;

/** The headings of a roster with only some of its rows, given from the top, so that they read as they do in the whole. */
export function partOf(cells: Cells, { firstRow }: Layout, rows: readonly number[]): RosterPart {
  const top = Math.min(firstRow + ROWS_UNDER_HEADINGS, cells.length);
  const kept = new Set(rows.filter((row) => row < top));
  const below = rows.filter((row) => row >= top);
  const upper = Array.from({ length: top }, (_, row) => row);
  return {
    cells: [
      ...upper.map((row) => (row < firstRow || kept.has(row) ? (cells[row] ?? []) : [])),
      ...below.map((row) => cells[row] ?? []),
    ],
    rows: [...upper, ...below],
  };
}
