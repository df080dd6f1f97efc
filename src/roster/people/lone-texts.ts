import type { Cells } from "../../sheet/cell";
import { ROWS_OF_HEADINGS } from "../table/repeated-headings";
import type { ColumnReaders } from "./column-readers";
import { isPlainDay } from "./row-days";
import { lookAtRow, type NobodysRow, type PersonLook } from "./row-look";

/** In narrower tables one filled cell does not mean much. */
const WIDE = 3;

/** Beyond this many distinct texts, they are not repeated headings and caching is not worthwhile. */
const REMEMBERED = 50_000;

/** Four categories, and none. */
const GRADES = 5;

/**
 * Like `lookAtRow`, but caches rows that hold a single text, or a text with a category and dates, by text and column:
 * headings of sections, totals, notes and vacancies repeat, as do the states of people without a name. The dates
 * themselves make no difference.
 */
export function rowLooker(
  readers: ColumnReaders,
): (cells: Cells, row: number) => ReturnType<typeof lookAtRow> {
  const { headerRow, columns } = readers.layout;
  const { category, citizenship, hire, leave, contractEnd, permitExpiry } = columns;
  // Down to this row headings are recognised by position, so results must not be cached by text.
  const lastHeading = headerRow === null ? Infinity : headerRow + ROWS_OF_HEADINGS;
  const mayTellStatus = (column: number | undefined) =>
    readers.statuses.some((each) => each.column === column && each.kind !== "other");
  const dayColumns = [hire, leave, contractEnd, permitExpiry].filter((column) => !mayTellStatus(column));
  const byPlace: Map<unknown, NobodysRow | PersonLook>[] = [];
  return (cells, row) => {
    const raw = cells[row] ?? [];
    const text = row > lastHeading ? loneTextAt(raw) : -1;
    if (text === -1) return lookAtRow(readers, cells, row);
    const place = (text * GRADES + gradeAt(raw)) * 2 ** dayColumns.length + daysAt(raw);
    const known = (byPlace[place] ??= new Map<unknown, NobodysRow | PersonLook>());
    const same = known.get(raw[text]);
    if (same !== undefined) return typeof same === "string" ? same : { ...same, raw };
    const look = lookAtRow(readers, cells, row);
    // Names differ from row to row.
    const repeats = look !== "other_table" && (typeof look === "string" || text === citizenship);
    if (repeats && known.size < REMEMBERED) known.set(raw[text], look);
    return look;
  };

  /** The column of the only text, if nothing but a category and dates is beside it and the row is wide enough; otherwise -1. */
  function loneTextAt(raw: readonly unknown[]): number {
    let text = -1;
    for (let column = 0; column < raw.length; column++) {
      const cell = raw[column];
      if (cell === null || cell === undefined || cell === "") continue;
      if (typeof cell === "string" && text === -1) text = column;
      else if (!(column === category && isGrade(cell)) && !(isPlainDay(cell) && dayColumns.includes(column)))
        return -1;
    }
    return raw.length < WIDE ? -1 : text;
  }

  function gradeAt(raw: readonly unknown[]): number {
    const grade = category === undefined ? null : raw[category];
    return isGrade(grade) ? grade : 0;
  }

  function daysAt(raw: readonly unknown[]): number {
    let days = 0;
    for (const column of dayColumns)
      days = days * 2 + (column !== undefined && typeof raw[column] === "number" ? 1 : 0);
    return days;
  }
}

function isGrade(cell: unknown): cell is number {
  return cell === 1 || cell === 2 || cell === 3 || cell === 4;
}
