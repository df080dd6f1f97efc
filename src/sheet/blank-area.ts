import type { Area } from "./area";
import type { Cells } from "./cell";

/**
 * The cells with everything inside an area blank, for a table that stands beside the people and is none of them.
 * The area counts from the first cell; what lies outside the cells is passed over.
 */
export function blankArea(cells: Cells, { row, column, rows, columns }: Area): Cells {
  return cells.map((values, r) =>
    r < row || r >= row + rows
      ? values
      : values.map((value, c) => (c < column || c >= column + columns ? value : null)),
  );
}
