import { isDay, toDotted } from "../../law/day";
import { type Cell, cellText } from "../../sheet/cell";

/** Numbers that people read as years, although to Excel they are days around 1905. */
const YEARS = { from: 1900, to: 2200 };

/** A date cell for quoting in a sentence: a serial number as a date, anything else verbatim. */
export function dayText(cell: Cell): string {
  if (typeof cell !== "number" || (cell >= YEARS.from && cell < YEARS.to)) return cellText(cell);
  const day = Math.floor(cell);
  return isDay(day) ? toDotted(day) : cellText(cell);
}
