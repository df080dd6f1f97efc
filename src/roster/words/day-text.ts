import { isDay, toDotted } from "../../law/day";
import { type Cell, cellText } from "../../sheet/cell";

/** Whole numbers that are a year to everybody, and days of long ago to Excel. */
const YEARS = { from: 1900, to: 2200 };

/** The cell of a date as a sentence quotes it: a day that Excel keeps as a number is written out, all else is as it stands. */
export function dayText(cell: Cell): string {
  if (typeof cell !== "number" || (cell >= YEARS.from && cell < YEARS.to)) return cellText(cell);
  const day = Math.floor(cell);
  return isDay(day) ? toDotted(day) : cellText(cell);
}
