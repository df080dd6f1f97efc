import { type Area, areaBetween } from "../../sheet/area";

/** A rectangle in the grid's form: its first and last cell. */
export type Corners = {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
};

export function areaWithin({ startRow, startColumn, endRow, endColumn }: Corners): Area {
  return areaBetween(startRow, startColumn, endRow, endColumn);
}

/** The inverse of `areaWithin`. */
export function cornersOf({ row, column, rows, columns }: Area) {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  } satisfies Corners;
}
