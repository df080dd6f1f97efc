import { mostAskedFor, type Request, withRequests } from "../../domain/requested-people";
import { openToMoreTransferees, testTransferees, type TransfereeTest } from "../../domain/transferees";
import type { Judgement, Verdict } from "../../domain/verdict";
import type { Day } from "../../law/day";
import type { Readings } from "../../law/readings";
import { mergedRequests } from "./merged-requests";
import type { StaffOnDays } from "./staff-on-days";

/** The ratio as it will be when an application is filed, with everybody asked for by then. */
export type RatioOnFiling = Judgement & {
  readonly day: Day;
  /** The list of that day by itself, without anybody asked for. */
  readonly list: Judgement;
  /**
   * Foreigners of this application, of others filed or planned by that day, and, not counted, of others that may be
   * filed by then and have no day yet.
   */
  readonly requested: { readonly own: number; readonly before: number; readonly ready: number };
  /** Fits alone, and not together with others filed or planned for the very same day. */
  readonly isOneOfDay: boolean;
  /** The verdict without those whose applications were granted, who may be on the roster already. */
  readonly verdictWithoutGranted: Verdict;
  /** The verdict with those that have no day yet. */
  readonly verdictWithReady: Verdict;
  /**
   * The first later day, within the days looked ahead, on which what fits no longer surely does, others that may be
   * filed by then counted; else null.
   */
  readonly untilDay: Day | null;
  /** The first later day on which what does not fit does; else null. */
  readonly fromDay: Day | null;
  /** The separate test of transferees with those asked for; null where certainly nobody is one. */
  readonly transferees: TransfereeTest | null;
};

/** Who is asked for by a day. */
export type RequestsThatDay = {
  /** By the application itself. */
  readonly own: readonly Request[];
  /** By others filed or planned before it. */
  readonly before: readonly Request[];
  /** By others of the same day: which of them comes first cannot be told. */
  readonly beside: readonly Request[];
  /** By others that may be filed by then and have no day yet. */
  readonly ready: readonly Request[];
};

/** What a ratio on some day is asked with. */
export type RatioQuestion = {
  readonly roster: StaffOnDays;
  readonly readings: Readings;
  readonly requestsOn: (day: Day) => RequestsThatDay;
  /** Days on which applications are filed, or may be at the earliest. */
  readonly filings: readonly Day[];
};

/** So many days after the filing day it is looked for a day on which the answer changes. */
export const DAYS_AHEAD = 90;

/**
 * The ratio on the filing day: the staff of that day and everybody asked for by then, by the arithmetic of every other
 * check. Null where the roster cannot be read for that day. `isOpen`: the day can still be chosen.
 */
export function ratioOnFiling(question: RatioQuestion, day: Day, isOpen: boolean): RatioOnFiling | null {
  const { roster, readings, requestsOn } = question;
  const { own, before, beside, ready } = requestsOn(day);
  const counted = mergedRequests([...own, ...before, ...beside]);
  const now = roster.judgedWith(counted, day);
  if (now === null) return null;
  // Under the reading that tests a roster as it is, nobody asked for counts.
  const counts = (requests: readonly Request[]) =>
    readings.requested === "current" ? 0 : peopleIn(requests);
  const verdictWith = (requests: readonly Request[]) =>
    roster.judgedWith(requests, day)?.verdict ?? now.verdict;
  const isOneOfDay = now.verdict === "fail" && fits(verdictWith(mergedRequests([...own, ...before])));
  const verdict = isOneOfDay ? "undecided" : now.verdict;
  const verdictWithReady = verdictWith(mergedRequests([...counted, ...ready]));
  // Where the others that are ready fit today, the day on which they no longer do ends the time to file.
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

/** The test of transferees; where perhaps more are asked for than is known, what would not hold with many more is open. */
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
 * The first day from one on, within the days looked ahead, on which the ratio surely holds with everybody asked for by
 * then; null where there is none.
 */
export function firstDayByRatio(question: RatioQuestion, from: Day): Day | null {
  const holds = (day: Day) => fits(verdictThen(question, day, false));
  return holds(from) ? from : firstChange(question, from, holds);
}

function peopleIn(requests: readonly Request[]): number {
  return requests.reduce((sum, { people }) => sum + people, 0);
}

/** Says whether nothing stands against an application. */
export function fits(verdict: Verdict): boolean {
  return verdict === "pass" || verdict === "exempt";
}

/** The first later day with a change on which something holds. */
function firstChange(question: RatioQuestion, after: Day, holds: (day: Day) => boolean): Day | null {
  const last = (after + DAYS_AHEAD) as Day;
  const filings = question.filings.filter((day) => day > after && day <= last);
  const days = [...new Set([...question.roster.changesBetween(after, last), ...filings])];
  return days.sort((a, b) => a - b).find(holds) ?? null;
}

/** The verdict of a later day. */
function verdictThen({ roster, requestsOn }: RatioQuestion, day: Day, isWithReady: boolean): Verdict {
  const { own, before, beside, ready } = requestsOn(day);
  const counted = mergedRequests([...own, ...before, ...beside, ...(isWithReady ? ready : [])]);
  return roster.judgedWith(counted, day)?.verdict ?? "undecided";
}
