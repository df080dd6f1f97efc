import { groups } from "../../law/category";
import type { Day } from "../../law/day";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../roster/forecast/forecast-step";

/** The first day, every day on which the verdict or a gap of any forecast changes, and the last day. */
export function scenarioDays(forecasts: readonly Forecast[]): readonly Day[] {
  const days = new Set<Day>(forecasts.flatMap(({ from, last }) => [from, last]));
  for (const { steps } of forecasts)
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before && verdictAndGaps(before) !== verdictAndGaps(step)) days.add(step.day);
    }
  return [...days].sort((a, b) => a - b);
}

/** The step of a forecast that covers a day. */
export function stepOn({ steps }: Forecast, day: Day): ForecastStep | undefined {
  return steps.findLast((step) => step.day <= day);
}

function verdictAndGaps({ verdict, groups: judged }: ForecastStep): string {
  const gaps = groups.map((group) => `${String(judged[group].gap.min)}-${String(judged[group].gap.max)}`);
  return [verdict, ...gaps].join(" ");
}
