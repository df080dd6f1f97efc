import type { OwnDaysOff } from "../domain/workday";
import type { Day } from "../law/day";
import { type Cells, readCell } from "./cell";
import { readDate } from "./date";

/** Every date in a table of days off, whatever its columns; headings and names are none. */
export function daysOffIn(cells: Cells): OwnDaysOff {
  return new Set(
    cells.flat().flatMap((raw): Day[] => {
      const read = readDate(readCell(raw));
      return read.kind === "day" ? [read.day] : [];
    }),
  );
}
