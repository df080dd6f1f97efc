import type { Cells } from "../../sheet/cell";
import { ROWS_OF_HEADINGS } from "../table/repeated-headings";
import type { ColumnReaders } from "./column-readers";
import { lookAtRow, type NobodysRow } from "./row-look";

/** In a table of two columns one cell of a row is half of it. */
const WIDE = 3;

/** More different texts than these are no headings that repeat themselves, and not worth their memory. */
const REMEMBERED = 50_000;

/**
 * What looks at rows as `lookAtRow` does; one in which a text stands alone, or beside a category, is what others were
 * with the same text in the same column. Headings of sections, sums, notes and vacancies repeat themselves.
 */
export function rowLooker(
  readers: ColumnReaders,
): (cells: Cells, row: number) => ReturnType<typeof lookAtRow> {
  const { headerRow, columns } = readers.layout;
  const { category = -1 } = columns;
  // Up to this row headings are told by where they stand.
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

/** The categories, and none. */
const GRADES = 5;

/**
 * The column in which a text stands and nothing beside it but in a column that is left out, in a row with room for more; -1
 * where there is none.
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
