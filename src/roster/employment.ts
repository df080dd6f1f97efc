import { type Day, isDay } from "../law/day";
import type { Cell } from "./cell";
import { type DateReading, readDate } from "./date";

export type DateProblem = {
  readonly code: "date_unreadable" | "date_ambiguous" | "leave_before_hire";
  readonly field: "hire" | "leave";
};

/** Whether a person is employed on a day, and what makes it unclear. */
export type Employment =
  | { readonly kind: "employed" }
  | { readonly kind: "away" }
  | { readonly kind: "unclear"; readonly problems: readonly DateProblem[] };

const EMPLOYED: Employment = { kind: "employed" };
const AWAY: Employment = { kind: "away" };

/**
 * A person is employed from the hire date to the leave date, which is the last day of work. Blank dates leave it
 * open to that side.
 */
export function employmentOn(day: Day, hireCell: Cell, leaveCell: Cell): Employment {
  // Nearly every row: a date of hiring as Excel keeps it, and none of leaving.
  if (leaveCell === null && (hireCell === null || (typeof hireCell === "number" && isDay(hireCell))))
    return hireCell === null || hireCell <= day ? EMPLOYED : AWAY;
  const hire = readDate(hireCell);
  const leave = readDate(leaveCell);
  if (hire.kind === "day" && leave.kind === "day" && leave.day < hire.day)
    return { kind: "unclear", problems: [{ code: "leave_before_hire", field: "leave" }] };
  if ((hire.kind === "day" && hire.day > day) || (leave.kind === "day" && leave.day < day)) return AWAY;
  const problems = [...problemOf(hire, "hire"), ...problemOf(leave, "leave")];
  return problems.length > 0 ? { kind: "unclear", problems } : EMPLOYED;
}

function problemOf(reading: DateReading, field: DateProblem["field"]): readonly DateProblem[] {
  if (reading.kind === "ambiguous") return [{ code: "date_ambiguous", field }];
  return reading.kind === "unreadable" ? [{ code: "date_unreadable", field }] : [];
}
