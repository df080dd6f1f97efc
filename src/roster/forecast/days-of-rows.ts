import { type Day, isDay } from "../../law/day";
import { type Cell, readCell } from "../cell";
import { type DateReading, readDate, readLastDay } from "../date";
import { Distinct } from "../distinct";
import { DAYS_AHEAD, EARLIEST } from "../employment";
import type { Judged } from "../judge-roster";
import type { Steps } from "../steps";

/** The days on which rows may come to read otherwise, and those on which permits are over, each by row. */
export type DaysOfRows = {
  readonly changes: ReadonlyMap<number, readonly Day[]>;
  /** The day after the last one of a permit. */
  readonly permitEnds: ReadonlyMap<number, Day>;
  /** Rows whose permits were over already. */
  readonly permitsOver: readonly number[];
};

/** Rows looked at in one step. */
const STEP = 16_384;

type Reader = (cell: Cell) => DateReading;

/**
 * Each date with the days on which it changes how its row reads: a first day on itself, a last day on the one after.
 * A date too far ahead to be believed becomes believable one day, and changes the row on that one too.
 */
const dates = [
  { field: "hire", read: readDate, shifts: [0, -DAYS_AHEAD.hire] },
  { field: "leave", read: readLastDay, shifts: [1, -DAYS_AHEAD.leave] },
  { field: "contractEnd", read: readDate, shifts: [1] },
] as const;

/** Finds the days after one, up to another, on which anything about a row of a judged roster may change. */
export function* daysOfRows({ cells, layout, day: from }: Judged, last: Day): Steps<DaysOfRows> {
  const { columns, firstRow } = layout;
  const isAhead = (day: number): day is Day => day > from && day <= last && isDay(day);
  const readers = dates.flatMap(({ field, read, shifts }) => {
    const column = columns[field];
    return column === undefined ? [] : [{ column, shifts, candidates: candidatesBy(read) }];
  });
  const permit = columns.permitExpiry;
  const ofPermits = candidatesBy(readDate);
  const changes = new Map<number, Day[]>();
  const permitEnds = new Map<number, Day>();
  const permitsOver: number[] = [];
  for (let row = firstRow; row < cells.length; row++) {
    if ((row - firstRow) % STEP === STEP - 1) yield row;
    const raw = cells[row] ?? [];
    for (const { column, shifts, candidates } of readers) {
      const cell = raw[column];
      if (cell === null || cell === undefined || cell === "") continue;
      for (const date of candidates(cell))
        for (const shift of shifts) if (isAhead(date + shift)) add(row, (date + shift) as Day);
    }
    const [end, ...others] = permit === undefined ? [] : ofPermits(raw[permit]);
    if (end === undefined || others.length > 0) continue;
    if (isAhead(end + 1)) permitEnds.set(row, (end + 1) as Day);
    else if (end >= EARLIEST && end < from) permitsOver.push(row);
  }
  for (const days of changes.values()) days.sort((a, b) => a - b);
  return { changes, permitEnds, permitsOver };

  function add(row: number, day: Day): void {
    const known = changes.get(row);
    if (known === undefined) changes.set(row, [day]);
    else if (!known.includes(day)) known.push(day);
  }
}

/** What a date cell may say; whole numbers, which nearly all are, without looking them up. */
function candidatesBy(read: Reader): (raw: unknown) => readonly number[] {
  const texts = new Distinct((raw) => candidatesIn(read(readCell(raw))));
  const one = [0];
  return (raw) => {
    if (typeof raw !== "number" || !Number.isInteger(raw)) return texts.of(raw);
    one[0] = raw;
    return one;
  };
}

function candidatesIn(reading: DateReading): readonly number[] {
  if (reading.kind === "day") return [reading.day];
  return reading.kind === "ambiguous" ? reading.candidates : [];
}
