import { monthsLater } from "../../domain/months-later";
import type { Day } from "../../law/day";
import type { Readings } from "../../law/readings";
import { type Judged, judgeInSteps, type NotCovered, type Question } from "../judgement/judge-roster";
import type { Unreadable } from "../table/layout";
import { RosterOnDay } from "../people/roster-on-day";
import type { Steps } from "../steps";
import { type Filings, noFilings } from "./filings";
import type { ForecastStep } from "./forecast-step";
import { forecastSteps } from "./forecast-steps";
import { RosterTimeline } from "./roster-timeline";

/** A question about a roster from a day on, for some months. */
export type AheadQuestion = Omit<Question, "day"> & {
  readonly from: Day;
  readonly months?: number;
  /** The roster judged for `from` by this very question, if there is such a judgement; it is not read again. */
  readonly judged?: Judged;
};

/** The steps of a forecast, before conclusions are drawn from them. */
export type StepsAhead = {
  readonly kind: "ahead";
  readonly roster: RosterTimeline;
  readonly last: Day;
  /** The first day and every later one on which anything changes. */
  readonly steps: readonly ForecastStep[];
};

/** The default, and the most. */
const MONTHS_AHEAD = 12;
const MOST_MONTHS = 120;

/** Judges a roster on every day on which it changes. */
export function* stepsAhead(
  { from, months = MONTHS_AHEAD, judged: known, ...rest }: AheadQuestion,
  filingsUnder: (readings: Readings) => Filings = () => noFilings,
): Steps<StepsAhead | Unreadable | NotCovered> {
  const judged = known ?? (yield* judgeInSteps({ ...rest, day: from }));
  if (judged.kind !== "judged") return judged;
  const last = monthsLater(from, wholeMonths(months));
  const roster = yield* RosterTimeline.from(judged, last);
  const filings = filingsUnder(judged.readings);
  return {
    kind: "ahead",
    roster,
    last,
    steps: yield* forecastSteps({
      ...{ roster, filings, last },
      otherwise: yield* timelinesOf(judged, last),
      withPermits: yield* withPermits(roster),
    }),
  };
}

/** The timelines of the roster in every other possible way of reading it. */
export function* timelinesOf(judged: Judged, last: Day): Steps<readonly RosterTimeline[]> {
  const timelines: RosterTimeline[] = [];
  for (const { rows } of judged.otherwise) timelines.push(yield* RosterTimeline.from(judged, last, rows));
  return timelines;
}

/** The timelines under two readings of ended permits, which every forecast reports. */
function* withPermits(roster: RosterTimeline): Steps<Record<"counted" | "gone", RosterTimeline>> {
  const { judged, last, permitEnds, permitsOver } = roster;
  if (permitEnds.size === 0 && permitsOver.length === 0) return { counted: roster, gone: roster };
  const { cells, rows, readings } = judged;
  function* under(ended_permits: "counted" | "gone"): Steps<RosterTimeline> {
    if (readings.ended_permits === ended_permits) return roster;
    const then = yield* RosterOnDay.of(cells, rows.facts, rows.day, { ...readings, ended_permits });
    return yield* RosterTimeline.from(judged, last, then);
  }
  return { counted: yield* under("counted"), gone: yield* under("gone") };
}

/** Truncated and clamped to 0–120; the default if not a number. */
function wholeMonths(months: number): number {
  if (Number.isNaN(months)) return MONTHS_AHEAD;
  return Math.trunc(Math.min(Math.max(months, 0), MOST_MONTHS));
}
