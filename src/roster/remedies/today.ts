import type { ForecastQuestion } from "../forecast/forecast-roster";
import type { ForecastStep } from "../forecast/forecast-step";
import { inOneGo, type Steps } from "../steps";
import { findRemediesInSteps } from "./find-remedies";
import type { Remedies } from "./remedy";

/** One day alone: how it stands, and what would make it hold; null where nothing has to be done, or nobody is there. */
export type DayAlone = { readonly step: ForecastStep; readonly ways: Remedies | null };

/** What to do for one day: on the list by itself, and with everybody asked for in applications. */
export type Today = {
  readonly list: DayAlone;
  /** Null where no application asks for anybody by that day. */
  readonly withApplications: DayAlone | null;
};

/** What to do for one day by the same search that finds the ways back of a forecast; null where there is no roster. */
export function today(question: Omit<ForecastQuestion, "months">): Today | null {
  return inOneGo(todayInSteps(question));
}

/** The same in steps, so that a page can breathe between them. */
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
