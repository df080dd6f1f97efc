import { mostAskedFor, type Request, withRequests } from "../../domain/requested-people";
import { openToMoreTransferees, testTransferees, type TransfereeTest } from "../../domain/transferees";
import type { Judgement, Verdict } from "../../domain/verdict";
import type { Day } from "../../law/day";
import type { Readings } from "../../law/readings";
import { mergedRequests } from "./merged-requests";
import type { StaffOnDays } from "./staff-on-days";

/** The ratio when an application is filed, with everybody applied for by then. */
export type RatioOnFiling = Judgement & {
  readonly day: Day;
  /** The list alone on that day, without anybody applied for. */
  readonly list: Judgement;
  /**
   * The foreigners of this application (`own`), of others filed or planned by that day (`before`), and, not counted, of
   * others that can be filed by then but have no day yet (`ready`).
   */
  readonly requested: { readonly own: number; readonly before: number; readonly ready: number };
  /** Fits alone, but not together with others filed or planned for the same day. */
  readonly isOneOfDay: boolean;
  /** The verdict without people of granted applications, who may already be on the roster. */
  readonly verdictWithoutGranted: Verdict;
  /** The verdict including applications without a day. */
  readonly verdictWithReady: Verdict;
  /**
   * If it fits: the first later day within `DAYS_AHEAD` on which it no longer certainly does, counting others that may be
   * filed by then; otherwise null.
   */
  readonly untilDay: Day | null;
  /** If it does not fit: the first later day on which it does; otherwise null. */
  readonly fromDay: Day | null;
  /** The separate test of transferees, including those applied for; null if certainly nobody is one. */
  readonly transferees: TransfereeTest | null;
};

/** The people applied for by a day. */
export type RequestsThatDay = {
  /** By the application itself. */
  readonly own: readonly Request[];
  /** By others filed or planned before it. */
  readonly before: readonly Request[];
  /** By others of the same day, in unknown order. */
  readonly beside: readonly Request[];
  /** By others that can be filed by then but have no day yet. */
  readonly ready: readonly Request[];
};

export type RatioQuestion = {
  readonly roster: StaffOnDays;
  readonly readings: Readings;
  readonly requestsOn: (day: Day) => RequestsThatDay;
  /** Days on which applications are filed, or may be at the earliest. */
  readonly filings: readonly Day[];
};

/** How far after the filing day to look for a day on which the answer changes. */
export const DAYS_AHEAD = 90;

/**
 * The ratio on the filing day: the staff of that day and everybody applied for by then, computed like every other check.
 * Null if the day is not covered. `isOpen`: the day can still be chosen.
 */
export function ratioOnFiling(question: RatioQuestion, day: Day, isOpen: boolean): RatioOnFiling | null {
  const { roster, readings, requestsOn } = question;
  const { own, before, beside, ready } = requestsOn(day);
  const counted = mergedRequests([...own, ...before, ...beside]);
  const now = roster.judgedWith(counted, day);
  if (now === null) return null;
  // Under the reading "current" nobody applied for counts.
  const counts = (requests: readonly Request[]) =>
    readings.requested === "current" ? 0 : peopleIn(requests);
  const verdictWith = (requests: readonly Request[]) =>
    roster.judgedWith(requests, day)?.verdict ?? now.verdict;
  const isOneOfDay = now.verdict === "fail" && fits(verdictWith(mergedRequests([...own, ...before])));
  const verdict = isOneOfDay ? "undecided" : now.verdict;
  const verdictWithReady = verdictWith(mergedRequests([...counted, ...ready]));
  // If it fits with the others that are ready, the time to file ends on the day on which it no longer does.
  const isWithReady = fits(verdictWithReady);
  const verdictOn = (then: Day) => verdictThen(question, then, isWithReady);
  return {
    ...now,
    verdict,
    day,
    list: roster.judgedWith([], day) ?? now,
    requested: { own: counts(own), before: counts(before) + counts(beside), ready: counts(ready) },
    isOneOfDay,
    verdictWithoutGranted: verdictWith(counted.filter(({ presence }) => presence === "employed")),
    verdictWithReady,
    untilDay: isOpen && fits(verdict) ? firstChange(question, day, (then) => !fits(verdictOn(then))) : null,
    fromDay: isOpen && verdict === "fail" ? firstDayByRatio(question, day) : null,
    transferees: transfereesAsked(counted, (requests) =>
      testTransferees(withRequests(roster.peopleOn(day), requests, readings), readings, day),
    ),
  };
}

/** The test of transferees; if a number was not understood, whatever would change with many more is undecided. */
function transfereesAsked(
  requests: readonly Request[],
  testWith: (requests: readonly Request[]) => TransfereeTest | null,
): TransfereeTest | null {
  const known = testWith(requests);
  const most = mostAskedFor(requests);
  const withMost = most && testWith(most);
  return known && withMost ? openToMoreTransferees(known, withMost) : known;
}

/**
 * The first day from `from` on, within `DAYS_AHEAD`, on which the ratio certainly holds with everybody applied for by
 * then; null if there is none.
 */
export function firstDayByRatio(question: RatioQuestion, from: Day): Day | null {
  const holds = (day: Day) => fits(verdictThen(question, day, false));
  return holds(from) ? from : firstChange(question, from, holds);
}

function peopleIn(requests: readonly Request[]): number {
  return requests.reduce((sum, { people }) => sum + people, 0);
}

/** Whether the ratio allows an application. */
export function fits(verdict: Verdict): boolean {
  return verdict === "pass" || verdict === "exempt";
}

/** The first later day with a change on which a condition holds. */
function firstChange(question: RatioQuestion, after: Day, holds: (day: Day) => boolean): Day | null {
  const last = (after + DAYS_AHEAD) as Day;
  const filings = question.filings.filter((day) => day > after && day <= last);
  const days = [...new Set([...question.roster.changesBetween(after, last), ...filings])];
  return days.sort((a, b) => a - b).find(holds) ?? null;
}

function verdictThen({ roster, requestsOn }: RatioQuestion, day: Day, isWithReady: boolean): Verdict {
  const { own, before, beside, ready } = requestsOn(day);
  const counted = mergedRequests([...own, ...before, ...beside, ...(isWithReady ? ready : [])]);
  return roster.judgedWith(counted, day)?.verdict ?? "undecided";
}
