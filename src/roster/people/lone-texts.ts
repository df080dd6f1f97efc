import type { Cells } from "../../sheet/cell";
import { ROWS_OF_HEADINGS } from "../table/repeated-headings";
import type { ColumnReaders } from "./column-readers";
import { lookAtRow, type NobodysRow } from "./row-look";

/** In narrower tables one filled cell does not mean much. */
const WIDE = 3;

/** Beyond this many distinct texts, they are not repeated headings and caching is not worthwhile. */
const REMEMBERED = 50_000;

/**
 * Like `lookAtRow`, but caches rows that hold a single text, or a text and a category, by text and column: headings of
 * sections, totals, notes and vacancies repeat.
 */
export function rowLooker(
  readers: ColumnReaders,
): (cells: Cells, row: number) => ReturnType<typeof lookAtRow> {
  const { headerRow, columns } = readers.layout;
  const { category = -1 } = columns;
  // Down to this row headings are recognised by position, so results must not be cached by text.
  const lastHeading = headerRow === null ? Infinity : headerRow + ROWS_OF_HEADINGS;
  const byColumn: Map<unknown, NobodysRow>[] = [];
  return (cells, row) => {
    const raw = cells[row] ?? [];
    const beside = raw[category];
    const grade = beside === 1 || beside === 2 || beside === 3 || beside === 4 ? beside : 0;
    const column = row > lastHeading ? loneTextAt(raw, grade === 0 ? -1 : category) : -1;
    if (column === -1) return lookAtRow(readers, cells, row);
    const known = (byColumn[column * GRADES + grade] ??= new Map<unknown, NobodysRow>());
    const nobodys = known.get(raw[column]);
    if (nobodys !== undefined) return nobodys;
    const look = lookAtRow(readers, cells, row);
    if (typeof look === "string" && look !== "other_table" && known.size < REMEMBERED)
      known.set(raw[column], look);
    return look;
  };
}

/** Four categories, and none. */
const GRADES = 5;

/**
 * The column of the only filled cell, ignoring one column, if it is a text and the row is wide enough; otherwise -1.
 */
function loneTextAt(row: readonly unknown[], without: number): number {
  let found = -1;
  for (let column = 0; column < row.length; column++) {
    const raw = row[column];
    if (raw === null || raw === undefined || raw === "" || column === without) continue;
    if (typeof raw !== "string" || found !== -1) return -1;
    found = column;
  }
  return row.length < WIDE ? -1 : found;
}
