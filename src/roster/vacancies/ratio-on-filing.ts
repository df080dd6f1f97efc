import { type Request, withRequests } from "../../domain/requested-people";
import { testTransferees, type TransfereeTest } from "../../domain/transferees";
import type { Judgement, Verdict } from "../../domain/verdict";
import type { Day } from "../../law/day";
import type { Readings } from "../../law/readings";
import { mergedRequests } from "./merged-requests";
import type { RosterByDay } from "./roster-by-day";

/** The ratio as it will be when an application is filed, with everybody asked for by then. */
export type RatioOnFiling = Judgement & {
  readonly day: Day;
  /**
   * Foreigners of this application, of others filed or planned by that day, and, not counted, of others that may be
   * filed by then and have no day yet.
   */
  readonly requested: { readonly own: number; readonly before: number; readonly ready: number };
  /** The verdict without those whose applications were granted, who may be on the roster already. */
  readonly verdictWithoutGranted: Verdict;
  /** The verdict with those that have no day yet. */
  readonly verdictWithReady: Verdict;
  /** The first later day, within the days looked ahead, on which what fits no longer surely does; else null. */
  readonly untilDay: Day | null;
  /** The first later day on which what does not fit does; else null. */
  readonly fromDay: Day | null;
  /** The separate test of transferees with those asked for; null where certainly nobody is one. */
  readonly transferees: TransfereeTest | null;
};

/** Who is asked for by a day: by an application, by others filed or planned no later, by others that could be. */
export type RequestsThatDay = {
  readonly own: readonly Request[];
  readonly before: readonly Request[];
  readonly ready: readonly Request[];
};

/** What a ratio on some day is asked with. */
export type RatioQuestion = {
  readonly roster: RosterByDay;
  readonly readings: Readings;
  readonly requestsOn: (day: Day) => RequestsThatDay;
  /** Days on which other applications are filed. */
  readonly otherFilings: readonly Day[];
};

/** So many days after the filing day it is looked for a day on which the answer changes. */
const DAYS_AHEAD = 90;

/**
 * The ratio on the filing day: the staff of that day and everybody asked for by then, by the arithmetic of every other
 * check. Null where the roster cannot be read for that day. `isOpen`: the day can still be chosen.
 */
export function ratioOnFiling(question: RatioQuestion, day: Day, isOpen: boolean): RatioOnFiling | null {
  const { roster, readings, requestsOn } = question;
  const { own, before, ready } = requestsOn(day);
  const counted = mergedRequests([...own, ...before]);
  const now = roster.judgedWith(counted, day);
  const staff = roster.on(day);
  if (now === null || !("judged" in staff)) return null;
  // Under the reading that tests a roster as it is, nobody asked for counts.
  const counts = (requests: readonly Request[]) =>
    readings.requested === "current" ? 0 : peopleIn(requests);
  const verdictWith = (requests: readonly Request[]) =>
    roster.judgedWith(requests, day)?.verdict ?? now.verdict;
  return {
    ...now,
    day,
    requested: { own: counts(own), before: counts(before), ready: counts(ready) },
    verdictWithoutGranted: verdictWith(counted.filter(({ presence }) => presence === "employed")),
    verdictWithReady: verdictWith(mergedRequests([...counted, ...ready])),
    untilDay: isOpen && fits(now.verdict) ? firstDay(question, day, (verdict) => !fits(verdict)) : null,
    fromDay: isOpen && now.verdict === "fail" ? firstDay(question, day, fits) : null,
    transferees: testTransferees(withRequests(staff.people, counted, readings), readings, day),
  };
}

function peopleIn(requests: readonly Request[]): number {
  return requests.reduce((sum, { people }) => sum + people, 0);
}

/** Says whether nothing stands against an application. */
export function fits(verdict: Verdict): boolean {
  return verdict === "pass" || verdict === "exempt";
}

function firstDay(question: RatioQuestion, after: Day, holds: (verdict: Verdict) => boolean): Day | null {
  const last = (after + DAYS_AHEAD) as Day;
  const filings = question.otherFilings.filter((day) => day > after && day <= last);
  const days = [...new Set([...question.roster.changesBetween(after, last), ...filings])];
  return (
    days
      .sort((a, b) => a - b)
      .find((day) => {
        const { own, before } = question.requestsOn(day);
        const then = question.roster.judgedWith(mergedRequests([...own, ...before]), day);
        return then !== null && holds(then.verdict);
      }) ?? null
  );
}
