import { type Request, withRequests } from "../../domain/requested-people";
import { tallyOf } from "../../domain/tally";
import { testTransferees, type TransfereeTest } from "../../domain/transferees";
import { type Judgement, judge, type Verdict } from "../../domain/verdict";
import type { Day } from "../../law/day";
import type { Readings } from "../../law/readings";
import type { RosterByDay } from "./roster-by-day";

/** The ratio as it will be when an application is filed, with everybody asked for by then. */
export type RatioOnFiling = Judgement & {
  readonly day: Day;
  /** Foreigners of this application, and of others that are surely and that are perhaps filed by that day. */
  readonly requested: { readonly own: number; readonly before: number; readonly perhapsBefore: number };
  /** The verdict without those that are perhaps filed by then. */
  readonly verdictWithoutPerhaps: Verdict;
  /** The first later day, within the days looked ahead, on which what fits no longer surely does; else null. */
  readonly untilDay: Day | null;
  /** The first later day on which what does not fit does; else null. */
  readonly fromDay: Day | null;
  /** The separate test of transferees with those asked for; null where certainly nobody is one. */
  readonly transferees: TransfereeTest | null;
};

/** Requests of an application and of the others, as they stand on a day. */
export type RequestsThatDay = { readonly own: readonly Request[]; readonly others: readonly Request[] };

/** What a ratio on some day is asked with. */
export type RatioQuestion = {
  readonly roster: RosterByDay;
  readonly readings: Readings;
  readonly requestsOn: (day: Day) => RequestsThatDay;
  /** Days on which other applications are filed. */
  readonly otherFilings: readonly Day[];
};

/** So many days after the filing day it is looked for a day on which the answer changes. */
export const DAYS_AHEAD = 90;

/**
 * The ratio on the filing day: the staff of that day and everybody asked for by then, by the arithmetic of every other
 * check. Null where the roster cannot be read for that day. `isOpen`: the day can still be chosen.
 */
export function ratioOnFiling(question: RatioQuestion, day: Day, isOpen: boolean): RatioOnFiling | null {
  const { roster, readings, requestsOn } = question;
  const { own, others } = requestsOn(day);
  const now = judgedWith(question, day, [...own, ...others]);
  if (now === null) return null;
  const sure = others.filter(({ presence }) => presence === "employed");
  const withoutPerhaps = judgedWith(question, day, [...own, ...sure]) ?? now;
  const staff = roster.on(day);
  const people = "judged" in staff ? withRequests(staff.people, [...own, ...others], readings) : [];
  const count = (requests: readonly Request[]) => requests.reduce((sum, each) => sum + each.people, 0);
  return {
    ...now,
    day,
    requested: { own: count(own), before: count(sure), perhapsBefore: count(others) - count(sure) },
    verdictWithoutPerhaps: withoutPerhaps.verdict,
    untilDay: isOpen && fits(now.verdict) ? firstDay(question, day, (verdict) => !fits(verdict)) : null,
    fromDay: isOpen && now.verdict === "fail" ? firstDay(question, day, fits) : null,
    transferees: testTransferees(people, readings, day),
  };
}

/** Says whether nothing stands against an application. */
export function fits(verdict: Verdict): boolean {
  return verdict === "pass" || verdict === "exempt";
}

function judgedWith(
  { roster, readings }: RatioQuestion,
  day: Day,
  requests: readonly Request[],
): Judgement | null {
  const staff = roster.on(day);
  if (!("judged" in staff)) return null;
  return judge(tallyOf(withRequests(staff.people, requests, readings), readings), staff.judged.standard);
}

function firstDay(question: RatioQuestion, after: Day, holds: (verdict: Verdict) => boolean): Day | null {
  const last = (after + DAYS_AHEAD) as Day;
  const filings = question.otherFilings.filter((day) => day > after && day <= last);
  const days = [...new Set([...question.roster.changesBetween(after, last), ...filings])];
  return (
    days
      .sort((a, b) => a - b)
      .find((day) => {
        const { own, others } = question.requestsOn(day);
        const then = judgedWith(question, day, [...own, ...others]);
        return then !== null && holds(then.verdict);
      }) ?? null
  );
}
