import { readCell, type Cells } from "../../roster/cell";
import { readDate } from "../../roster/date";
import type { Day } from "../../law/day";

/** The table, or sheet, in which a workbook keeps days off beside the public ones. */
export const HOLIDAYS_TABLE = "KZ_Holidays";

/** Every date in the table; its headings and names are none. */
export function daysOffIn(cells: Cells): ReadonlySet<Day> {
  return new Set(
    cells.flat().flatMap((raw) => {
      const read = readDate(readCell(raw));
      return read.kind === "day" ? [read.day] : [];
    }),
  );
}
