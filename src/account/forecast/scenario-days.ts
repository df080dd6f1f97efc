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

/** A row of the table of scenarios: their verdicts from a day on. */
export type ScenarioRow = {
  readonly day: Day;
  /** All forecasts have the same verdict and gaps until the next row. */
  readonly isSame: boolean;
  /** Nothing changes until the next row; a change that is the same for all has no row of its own. */
  readonly isSteady: boolean;
};

/** The days on which the forecasts change, with consecutive days on which all agree merged into one row. */
export function scenarioTable(forecasts: readonly Forecast[]): readonly ScenarioRow[] {
  const rows: ScenarioRow[] = [];
  const onDay = (day: Day) => forecasts.map((forecast) => verdictAndGaps(stepOn(forecast, day)));
  for (const day of scenarioDays(forecasts)) {
    const [first, ...others] = onDay(day);
    const isSame = others.every((other) => other === first);
    const before = rows.at(-1);
    if (!isSame || before?.isSame !== true) rows.push({ day, isSame, isSteady: true });
    else if (onDay(before.day)[0] !== first) rows[rows.length - 1] = { ...before, isSteady: false };
  }
  return rows;
}

/** The step of a forecast that covers a day. */
export function stepOn({ steps }: Forecast, day: Day): ForecastStep | undefined {
  return steps.findLast((step) => step.day <= day);
}

function verdictAndGaps(step: ForecastStep | undefined): string {
  if (step === undefined) return "";
  const { verdict, groups: judged } = step;
  const gaps = groups.map((group) => `${String(judged[group].gap.min)}-${String(judged[group].gap.max)}`);
  return [verdict, ...gaps].join(" ");
}
