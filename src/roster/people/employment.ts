import { type Day, iso } from "../../law/day";
import type { DateReading } from "../words/date";

export type DateProblem = {
  readonly code:
    "date_unreadable" | "date_ambiguous" | "date_implausible" | "leave_before_hire" | "perhaps_no_person";
  readonly field: "hire" | "leave";
};

/** Whether a person is employed on a day, and problems with the dates. "away": not hired yet, or gone. */
export type Employment =
  | { readonly kind: "employed" | "unclear"; readonly problems: readonly DateProblem[] }
  | { readonly kind: "away" };

const AWAY: Employment = { kind: "away" };
const EMPLOYED: Employment = { kind: "employed", problems: [] };

/** Earlier dates are typing errors, years, or numbers of something else. */
export const EARLIEST = iso("1950-01-01");

/** How many days after the as-of day a date is still plausible. */
export const DAYS_AHEAD = { hire: 5 * 366, leave: 60 * 366 } as const;

/**
 * A person is employed from the hire date to the leave date, which is the last day of work. A blank date means no limit
 * on that side. An ambiguous date matters only if its readings give different answers.
 */
export function employmentOn(day: Day, first: DateReading, last: DateReading): Employment {
  const hire = candidatesOf(first, day, "hire");
  const leave = candidatesOf(last, day, "leave");
  // In nearly every row both dates are clear or blank.
  if (hire.problems.length + leave.problems.length === 0) {
    const way = wayOf(day, hire.days[0] ?? null, leave.days[0] ?? null);
    if (way === "employed") return EMPLOYED;
    if (way === "away") return AWAY;
  }
  const ways = hire.days.flatMap((from) => leave.days.map((to) => wayOf(day, from, to)));
  const problems = [
    ...(matters(hire.days, leave.days, (from, to) => wayOf(day, from, to)) ? hire.problems : []),
    ...(matters(leave.days, hire.days, (to, from) => wayOf(day, from, to)) ? leave.problems : []),
  ];
  if (ways.every((way) => way === "away")) return AWAY;
  if (ways.some((way) => way === "contradiction"))
    return { kind: "unclear", problems: [...problems, { code: "leave_before_hire", field: "leave" }] };
  return { kind: ways.every((way) => way === "employed") ? "employed" : "unclear", problems };
}

/** Whether it matters which day is meant: not if all are past, or all yet to come. */
function matters<Each>(
  days: readonly Each[],
  others: readonly Each[],
  way: (day: Each, other: Each) => string,
): boolean {
  return days.length < 2 || others.some((other) => new Set(days.map((each) => way(each, other))).size > 1);
}

function wayOf(
  day: Day,
  hire: Day | null | "unknown",
  leave: Day | null | "unknown",
): "employed" | "away" | "unknown" | "contradiction" {
  if (typeof hire === "number" && typeof leave === "number" && leave < hire) return "contradiction";
  if ((typeof hire === "number" && hire > day) || (typeof leave === "number" && leave < day)) return "away";
  return hire === "unknown" || leave === "unknown" ? "unknown" : "employed";
}

type Candidates = {
  /** The possible dates; null is blank. */
  readonly days: readonly (Day | null | "unknown")[];
  readonly problems: readonly DateProblem[];
};

function candidatesOf(reading: DateReading, day: Day, field: DateProblem["field"]): Candidates {
  switch (reading.kind) {
    case "blank":
      return { days: [null], problems: [] };
    case "unreadable":
      return { days: ["unknown"], problems: [{ code: "date_unreadable", field }] };
    case "ambiguous":
      return {
        days: reading.candidates,
        problems: [{ code: reading.isOfYear ? "date_unreadable" : "date_ambiguous", field }],
      };
    case "day":
      return reading.day >= EARLIEST && reading.day <= day + DAYS_AHEAD[field]
        ? { days: [reading.day], problems: [] }
        : { days: ["unknown"], problems: [{ code: "date_implausible", field }] };
  }
}
