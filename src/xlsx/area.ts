import type { Range } from "@e965/xlsx";
import type { Area } from "./workbook";

/** The library names a rectangle by its first and last cell. */
export function areaOf({ s, e }: Range): Area {
  return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
}

/** The inverse of `areaOf`. */
export function cornersOf(area: Area): Range {
  return {
    s: { r: area.row, c: area.column },
    e: { r: area.row + area.rows - 1, c: area.column + area.columns - 1 },
  };
}
