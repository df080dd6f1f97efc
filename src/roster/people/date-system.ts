import { birthDay } from "../words/birth-day";
import { type Cells, readCell } from "../../sheet/cell";
import { readIin } from "../words/iin";
import type { Columns } from "../table/layout";

/** Days from the first day of Excel's 1900 date system to that of its 1904 system. */
const SHIFT = 1462;

/** Fewer shifted birth dates may be typing errors. */
const FEWEST = 3;

/**
 * Whether serial dates count from 1904 although they arrive as bare numbers: then most birth dates are exactly 1,462 days
 * before those in the IINs of the same rows, which typing errors would not produce for several people.
 */
export function countsFrom1904(cells: Cells, { iin, birthDate }: Columns): boolean {
  if (iin === undefined || birthDate === undefined) return false;
  let compared = 0;
  let shifted = 0;
  for (const row of cells) {
    const serial = readCell(row[birthDate]);
    if (typeof serial !== "number" || serial === 0) continue;
    const number = readIin(readCell(row[iin]));
    const born = typeof number === "number" ? birthDay(number) : null;
    if (born === null) continue;
    compared++;
    if (born - Math.floor(serial) === SHIFT) shifted++;
  }
  return shifted >= FEWEST && 2 * shifted > compared;
}
