import type { AssumedDuration } from "../../domain/latest-day";
import type { Group } from "../../law/category";
import type { Day } from "../../law/day";
import type { Readings } from "../../law/readings";
import { defaultVacancyReadings, type VacancyReadings } from "../../law/vacancy-readings";
import type { NotCovered } from "../judgement/judge-roster";
import type { Columns, Unreadable } from "../table/layout";
import { inOneGo, type Steps } from "../steps";
import type { UnreadableVacancies } from "../table/vacancy-layout";
import { type Break, breakIn } from "./break-day";
import { type Filings, noFilings, readFilings, type VacancySheet } from "./filings";
import type { ForecastStep } from "./forecast-step";
import { firstRenewal, type Renewal } from "./first-renewal";
import type { RosterTimeline } from "./roster-timeline";
import { type AheadQuestion, stepsAhead } from "./steps-ahead";

/** Asked of a roster: how it will be from a day on, for so many months. */
export type ForecastQuestion = AheadQuestion & {
  /** The vacancies whose applications bring foreigners in. */
  readonly vacancies?: VacancySheet;
  /** Disputed points, those of the search on the exchange too, which the latest day to begin counts on. */
  readonly readings?: Readings & Partial<VacancyReadings>;
  /** Durations the user counts on, beside the search on the exchange. */
  readonly assumed?: readonly AssumedDuration[];
};

export type Forecast = {
  readonly kind: "forecast";
  readonly from: Day;
  /** The last day looked at. */
  readonly last: Day;
  readonly headerRow: number | null;
  readonly columns: Columns;
  readonly readings: Readings;
  /** The as-of day and every later one on which anything changes. */
  readonly steps: readonly ForecastStep[];
  readonly breaks: Break | null;
  /** The first day on which it no longer certainly passes or is exempt; null where it does all the time. */
  readonly doubtFrom: Day | null;
  /** The first day on which each group fails by itself, exemptions left aside. */
  readonly groupFailsFrom: Readonly<Record<Group, Day | null>>;
  /** The first day with people on which an exemption that held no longer certainly does; null where none held or it stays. */
  readonly exemptionEnds: Day | null;
  /** The first permit to end while its holder is on the list; null where none does. */
  readonly renewal: Renewal | null;
  /** Vacancies that ask for somebody and have no day, which nothing here counts. */
  readonly filingsWithoutDay: number;
  /** Applications of which it is not known how many they ask for; one is counted for each, and perhaps more. */
  readonly filingsOfUnknownSize: number;
  /** Why the vacancies could not be read; null where they could, or where none were given. */
  readonly vacancyProblem: UnreadableVacancies | null;
};

/**
 * Says how the verdict on a roster will change with the days in it: who joins and leaves, whose contract or permit
 * ends, which applications are filed, when the law changes. Rows are positions in the cells, from 0.
 */
export function forecastRoster(question: ForecastQuestion): Forecast | Unreadable | NotCovered {
  return inOneGo(forecastInSteps(question));
}

/** The same in steps, so that a page can breathe between them. */
export function* forecastInSteps(question: ForecastQuestion): Steps<Forecast | Unreadable | NotCovered> {
  const course = yield* timelineInSteps(question);
  return "forecast" in course ? course.forecast : course;
}

/** A forecast with the roster and the applications it was made of. */
export type ForecastTimeline = {
  readonly forecast: Forecast;
  readonly roster: RosterTimeline;
  readonly filings: Filings;
};

/** The forecast and the roster over time, for those who ask further. */
export function* timelineInSteps(
  question: ForecastQuestion,
): Steps<ForecastTimeline | Unreadable | NotCovered> {
  const { vacancies, assumed = [], ...asked } = question;
  const { from } = asked;
  const found: { read: Filings | UnreadableVacancies } = { read: noFilings };
  const ahead = yield* stepsAhead(asked, (readings) => {
    if (vacancies !== undefined) found.read = readFilings(vacancies, from, readings);
    return "kind" in found.read ? noFilings : found.read;
  });
  if (ahead.kind !== "ahead") return ahead;
  const { read } = found;
  const { roster, last, steps } = ahead;
  const { layout, readings } = roster.judged;
  const { headerRow, columns } = layout;
  const forecast: Forecast = {
    kind: "forecast",
    from,
    last,
    headerRow,
    columns,
    readings,
    steps,
    breaks: breakIn(steps, readings, assumed),
    renewal: firstRenewal(roster, steps, { ...defaultVacancyReadings, ...asked.readings }, assumed),
    doubtFrom: dayOfFirst(steps, ({ verdict }) => verdict !== "pass" && verdict !== "exempt"),
    groupFailsFrom: {
      managers: dayOfFirst(steps, (step) => step.groups.managers.verdict === "fail"),
      workers: dayOfFirst(steps, (step) => step.groups.workers.verdict === "fail"),
    },
    exemptionEnds: exemptionEnd(steps),
    filingsWithoutDay: "kind" in read ? 0 : read.withoutDay,
    filingsOfUnknownSize: "kind" in read ? 0 : read.ofUnknownSize,
    vacancyProblem: "kind" in read ? read : null,
  };
  return { forecast, roster, filings: "kind" in read ? noFilings : read };
}

function dayOfFirst(steps: readonly ForecastStep[], holds: (step: ForecastStep) => boolean): Day | null {
  return steps.find(holds)?.day ?? null;
}

function exemptionEnd(steps: readonly ForecastStep[]): Day | null {
  const first = steps.findIndex(({ verdict }) => verdict === "exempt");
  return first === -1
    ? null
    : dayOfFirst(steps.slice(first), ({ verdict }) => verdict !== "exempt" && verdict !== "empty");
}
