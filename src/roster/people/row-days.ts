import { type Day, isDay } from "../../law/day";
import type { DateReading } from "../words/date";
import type { MemoByValue } from "../words/memo-by-value";
import { EARLIEST } from "./employment";

/** Values for missing dates, chosen so that they set no limit. */
export const NO_FIRST_DAY = 0;
export const NO_LAST_DAY = 2 ** 30;

/** The dates of a row if they are plain; others are read in full. */
export type RowDays = { from: number; to: number; contractEnd: number; permitEnd: number };

/** A day in 2173; later dates are not plain. */
const LATEST = 100_000;

/** Whether a cell is the number of a day that can only mean that day. */
export function isPlainDay(raw: unknown): raw is number {
  return typeof raw === "number" && raw >= EARLIEST && raw < LATEST && Number.isInteger(raw);
}

/** An unambiguous date; `none` if blank; -1 if it has to be read in full. */
export function plainDay(raw: unknown, dates: Pick<MemoByValue<DateReading>, "of">, none: number): number {
  if (raw === null || raw === undefined) return none;
  if (isPlainDay(raw)) return raw;
  const read = dates.of(raw);
  if (read.kind === "blank") return none;
  return read.kind === "day" && isDay(read.day) && read.day >= EARLIEST ? read.day : -1;
}

export function candidatesIn(read: DateReading): readonly Day[] {
  if (read.kind === "day") return [read.day];
  return read.kind === "ambiguous" ? read.candidates : [];
}
