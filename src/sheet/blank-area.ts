import type { Area } from "./area";
import type { Cells } from "./cell";

/**
 * Copy of the cells with an area blanked out, so that a table next to the roster is not read as people. The area is
 * relative to the first cell; parts of it outside the cells are ignored.
 */
export function blankArea(cells: Cells, { row, column, rows, columns }: Area): Cells {
  return cells.map((values, r) =>
    r < row || r >= row + rows
      ? values
      : values.map((value, c) => (c < column || c >= column + columns ? value : null)),
  );
}
