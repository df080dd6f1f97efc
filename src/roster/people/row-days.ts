import { type Day, isDay } from "../../law/day";
import type { DateReading } from "../words/date";
import type { MemoByValue } from "../words/memo-by-value";
import { EARLIEST } from "./employment";

/** A date that is not given, by the side to which it leaves a person's time open. */
export const NO_FIRST_DAY = 0;
export const NO_LAST_DAY = 2 ** 30;

/** The days in a row as far as they can be told at once; the others are read in full. */
export type RowDays = { from: number; to: number; contractEnd: number; permitEnd: number };

/** Dates of people at work lie before this day, which is in 2173; later ones have a meaning of their own. */
const LATEST = 100_000;

/** A date that can only be the one day, or `none` where there is none; -1 where it has to be read in full. */
export function plainDay(raw: unknown, dates: Pick<MemoByValue<DateReading>, "of">, none: number): number {
  if (raw === null || raw === undefined) return none;
  if (typeof raw === "number" && raw >= EARLIEST && raw < LATEST && Number.isInteger(raw)) return raw;
  const read = dates.of(raw);
  if (read.kind === "blank") return none;
  return read.kind === "day" && isDay(read.day) && read.day >= EARLIEST ? read.day : -1;
}

/** The days that a date can be. */
export function candidatesIn(read: DateReading): readonly Day[] {
  if (read.kind === "day") return [read.day];
  return read.kind === "ambiguous" ? read.candidates : [];
}
