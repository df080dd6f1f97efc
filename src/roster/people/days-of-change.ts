import { type Day, isDay } from "../../law/day";
import { DAYS_AHEAD } from "./employment";
import { NO_FIRST_DAY, NO_LAST_DAY, type RowDays } from "./row-days";

/** The possible hire and leave dates of a row, and the days on which its status changes. */
export type CandidateDays = Readonly<Record<"hire" | "leave" | "status", readonly Day[]>>;

/**
 * The days after one, up to another, on which what a row counts as by itself may change. `candidates`: given if its days
 * have to be read in full.
 */
export function daysOfChange(
  { from, to, contractEnd, permitEnd }: Readonly<RowDays>,
  candidates: CandidateDays | null,
  after: Day,
  last: Day,
): readonly Day[] {
  const days: number[] = [];
  const add = (day: number) => {
    if (day > after && day <= last && isDay(day) && !days.includes(day)) days.push(day);
  };
  // A date that is implausibly far ahead becomes plausible on a later day.
  const addHire = (day: number) => {
    add(day);
    add(day - DAYS_AHEAD.hire);
  };
  const addLeave = (day: number) => {
    add(day + 1);
    add(day - DAYS_AHEAD.leave);
  };
  if (contractEnd !== NO_FIRST_DAY) add(contractEnd + 1);
  if (permitEnd !== NO_FIRST_DAY) add(permitEnd + 1);
  if (candidates !== null) {
    candidates.hire.forEach(addHire);
    candidates.leave.forEach(addLeave);
    candidates.status.forEach(add);
  } else {
    if (from !== NO_FIRST_DAY) addHire(from);
    if (to !== NO_LAST_DAY) addLeave(to);
  }
  return days.sort((a, b) => a - b) as Day[];
}
