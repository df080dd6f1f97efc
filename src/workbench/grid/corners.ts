import { type Area, areaBetween } from "../../sheet/area";

/** A rectangle as the grid names it, by its first and last cell. */
export type Corners = {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
};

/** The rectangle between two corners. */
export function areaWithin({ startRow, startColumn, endRow, endColumn }: Corners): Area {
  return areaBetween(startRow, startColumn, endRow, endColumn);
}
