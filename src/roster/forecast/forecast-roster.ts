import type { AssumedDuration } from "../../domain/latest-day";
import type { Group } from "../../law/category";
import type { Day } from "../../law/day";
import type { Readings } from "../../law/readings";
import { defaultVacancyReadings, type VacancyReadings } from "../../law/vacancy-readings";
import type { NotCovered } from "../judgement/judge-roster";
import type { Columns, Unreadable } from "../table/layout";
import { runToEnd, type Steps } from "../steps";
import type { UnreadableVacancies } from "../table/vacancy-layout";
import { type Break, breakIn } from "./break-day";
import { type Filings, noFilings, readFilings, type VacancySheet } from "./filings";
import type { ForecastStep } from "./forecast-step";
import { firstRenewal, type Renewal } from "./first-renewal";
import type { RosterTimeline } from "./roster-timeline";
import { type AheadQuestion, stepsAhead } from "./steps-ahead";

/** A question about a roster from a day on, for some months. */
export type ForecastQuestion = AheadQuestion & {
  /** The vacancies whose applications bring in foreigners. */
  readonly vacancies?: VacancySheet;
  /** Disputed points, including those of the search on the exchange, which matter for renewals. */
  readonly readings?: Readings & Partial<VacancyReadings>;
  /** Durations assumed by the user, in addition to the search on the exchange. */
  readonly assumed?: readonly AssumedDuration[];
};

export type Forecast = {
  readonly kind: "forecast";
  readonly from: Day;
  readonly last: Day;
  readonly headerRow: number | null;
  readonly columns: Columns;
  readonly readings: Readings;
  /** The as-of day and every later one on which anything changes. */
  readonly steps: readonly ForecastStep[];
  readonly breaks: Break | null;
  /** The first day on which it does not certainly pass or is not certainly exempt; null if there is none. */
  readonly doubtFrom: Day | null;
  /** The first day on which each group fails, ignoring exemptions. */
  readonly groupFailsFrom: Readonly<Record<Group, Day | null>>;
  /** The first day, not counting empty ones, on which an exemption that held no longer certainly does; null if none. */
  readonly exemptionEnds: Day | null;
  /** The first permit that ends while its holder is on the list; null if none does. */
  readonly renewal: Renewal | null;
  /** The number of applications without a day, which are not counted here. */
  readonly filingsWithoutDay: number;
  /** The number of applications whose number of people was not understood; each counts as one person or more. */
  readonly filingsOfUnknownSize: number;
  /** Why the vacancies could not be read; null if they could, or none were given. */
  readonly vacancyProblem: UnreadableVacancies | null;
};

/**
 * Forecasts the verdict on a roster from its dates: people who join and leave, contracts and permits that end,
 * applications filed, changes of the law. Rows are zero-based positions in the cells.
 */
export function forecastRoster(question: ForecastQuestion): Forecast | Unreadable | NotCovered {
  return runToEnd(forecastInSteps(question));
}

export function* forecastInSteps(question: ForecastQuestion): Steps<Forecast | Unreadable | NotCovered> {
  const timeline = yield* timelineInSteps(question);
  return "forecast" in timeline ? timeline.forecast : timeline;
}

/** A forecast with the roster and the applications behind it. */
export type ForecastTimeline = {
  readonly forecast: Forecast;
  readonly roster: RosterTimeline;
  readonly filings: Filings;
};

/** The forecast with everything behind it, as remedies need it. */
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
