import type { Range } from "@e965/xlsx";
import { type Area, areaBetween } from "../sheet/area";

/** The library names a rectangle by its first and last cell. */
export function areaOf({ s, e }: Range): Area {
  return areaBetween(s.r, s.c, e.r, e.c);
}

/** The inverse of `areaOf`. */
export function cornersOf(area: Area): Range {
  return {
    s: { r: area.row, c: area.column },
    e: { r: area.row + area.rows - 1, c: area.column + area.columns - 1 },
  };
}
