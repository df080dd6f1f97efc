import { birthDay } from "../words/birth-day";
import { type Cells, readCell } from "../../sheet/cell";
import { readIin } from "../words/iin";
import type { Columns } from "../table/layout";

/** Days from the first day of Excel's 1900 date system to that of its 1904 system. */
const SHIFT = 1462;

/** Fewer birth dates off by the same days may be slips. */
const FEWEST = 3;

/**
 * Says whether serial dates count from 1904 though they are handed over bare: most birth dates are then exactly
 * 1,462 days before those in the IINs beside them. A slip does not do this to several people.
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
