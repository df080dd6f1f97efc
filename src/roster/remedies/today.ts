import type { ForecastQuestion } from "../forecast/forecast-roster";
import type { ForecastStep } from "../forecast/forecast-step";
import { runToEnd, type Steps } from "../steps";
import { findRemediesInSteps } from "./find-remedies";
import type { Remedies } from "./remedy";

/** One day: its verdict, and the remedies; null if none are needed or nobody is there. */
export type DayAlone = { readonly step: ForecastStep; readonly ways: Remedies | null };

/** What to do today: for the list itself, and with everybody applied for. */
export type Today = {
  readonly list: DayAlone;
  /** Null if nobody is applied for by that day. */
  readonly withApplications: DayAlone | null;
};

/** What to do on one day, by the same search as for a forecast; null if there is no readable roster. */
export function today(question: Omit<ForecastQuestion, "months">): Today | null {
  return runToEnd(todayInSteps(question));
}

export function* todayInSteps(question: Omit<ForecastQuestion, "months">): Steps<Today | null> {
  const { vacancies, ...list } = question;
  const alone = yield* dayAlone(list);
  if (alone === null || vacancies === undefined) return alone && { list: alone, withApplications: null };
  const then = yield* dayAlone(question);
  return { list: alone, withApplications: then?.step.askedFor ? then : null };
}

function* dayAlone(question: Omit<ForecastQuestion, "months">): Steps<DayAlone | null> {
  const ways = yield* findRemediesInSteps({ ...question, on: question.from, months: 0 });
  if (ways.kind !== "ways_back") return null;
  const { verdict } = ways.first;
  return { step: ways.first, ways: verdict === "fail" || verdict === "undecided" ? ways : null };
}
