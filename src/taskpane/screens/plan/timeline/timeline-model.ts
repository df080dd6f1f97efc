import type { GroupVerdict } from "../../../../domain/verdict";
import { type Group, groups } from "../../../../law/category";
import { type Day, dateOf } from "../../../../law/day";
import type { Forecast } from "../../../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../../../roster/forecast/forecast-step";

/** A minimum and maximum over a range of days, with the required or allowed value. */
export type Segment = {
  readonly day: Day;
  readonly until: Day;
  readonly least: number;
  readonly most: number;
  readonly limit: number;
  readonly verdict: GroupVerdict;
  /** An exemption applies, so that the share is not required. */
  readonly isFree: boolean;
};

/** One strip of the chart: the share of a group in percent, or the headcount against the limit of an exemption. */
export type Strip = {
  readonly of: Group | "people";
  /** Ranges with something to draw. */
  readonly segments: readonly Segment[];
  /** Bottom of the scale; the top follows. */
  readonly low: number;
  readonly high: number;
};

/** Everything that the chart of a forecast draws. */
export type TimelineModel = {
  readonly from: Day;
  readonly last: Day;
  readonly strips: readonly Strip[];
  /** First days of months; `named` are those with room for a label. */
  readonly months: readonly Day[];
  readonly named: readonly Day[];
  /** The future day on which it breaks. */
  readonly breakDay: Day | null;
};

/** Month labels that fit a narrow pane; none fits at the very end. */
const NAMES = 6;
const LAST_NAME = 86;

/** Even a constant line needs some height to be readable. */
const LEAST_SPAN = { share: 14, people: 6 };

/** The chart of a forecast: a strip per group, and one for the headcount if an exemption with a limit is claimed. */
export function timelineModel({ steps, from, last, breaks }: Forecast): TimelineModel {
  const months = firstDaysOfMonths(from, last);
  const interval = Math.ceil(months.length / NAMES);
  const people = steps.flatMap(peopleSegment);
  return {
    from,
    last,
    strips: [
      ...groups.map((group) => strip(group, steps.flatMap(shareSegment(group)), LEAST_SPAN.share, 100)),
      ...(people.length > 0 ? [strip("people", people, LEAST_SPAN.people, Infinity)] : []),
    ],
    months,
    named: months.filter(
      (day, index) => index % interval === 0 && positionOf(day, { from, last }) <= LAST_NAME,
    ),
    breakDay: breaks === null || breaks.isNow ? null : breaks.day,
  };
}

/** Horizontal position of a day, from 0 to 100. */
export function positionOf(day: number, { from, last }: Pick<TimelineModel, "from" | "last">): number {
  return (100 * (day - from)) / (last + 1 - from);
}

function shareSegment(group: Group): (step: ForecastStep) => readonly Segment[] {
  return ({ day, until, verdict: overall, groups: judged }) => {
    const { range, requiredPercent, verdict } = judged[group];
    const shares = [range.worst, range.best].flatMap(({ citizens, total }) =>
      total > 0 ? [(100 * citizens) / total] : [],
    );
    if (shares.length === 0) return [];
    return [
      {
        ...{ day, until, verdict, limit: requiredPercent, isFree: overall === "exempt" },
        least: Math.min(...shares),
        most: Math.max(...shares),
      },
    ];
  };
}

/** Exceeding the limit ends the exemption, so here the line must stay at or below it. */
function peopleSegment({ day, until, exemption }: ForecastStep): readonly Segment[] {
  if (exemption === null || !Number.isFinite(exemption.limit)) return [];
  const { limit, people } = exemption;
  const verdict = people.max <= limit ? "pass" : people.min > limit ? "fail" : "undecided";
  return [{ day, until, verdict, limit, isFree: false, least: people.min, most: people.max }];
}

function strip(of: Strip["of"], segments: readonly Segment[], leastSpan: number, top: number): Strip {
  const values = segments.flatMap(({ least, most, limit }) => [least, most, limit]);
  const [low, high] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  const pad = Math.max((high - low) * 0.2, (leastSpan - (high - low)) / 2);
  return { of, segments, low: Math.max(0, low - pad), high: Math.min(top, high + pad) };
}

function firstDaysOfMonths(from: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from + 1; day <= last; day++) if (dateOf(day as Day).day === 1) days.push(day as Day);
  return days;
}
