import type { Area } from "./area";
import { columnLetters } from "./cell-address";

/** An area as Excel writes it, without its sheet: "B3:D13". */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${String(row + 1)}`;
  return `${first}:${columnLetters(column + columns - 1)}${String(row + rows)}`;
}
