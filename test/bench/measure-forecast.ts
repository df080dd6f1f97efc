import { iso } from "../../src/law/day";
import { check } from "../../src/roster/check";
import { forecastRoster } from "../../src/roster/forecast/forecast-roster";
import { waysBack } from "../../src/roster/ways-back/find-ways-back";
import { generateRoster, type Matrix } from "./generate-roster";
import { measure } from "./measure";

/** What looking a year ahead cost, in milliseconds and as a share of one check of the same cells. */
export type MeasuredForecast = {
  readonly people: number;
  /** Days on which something changes. */
  readonly days: number;
  readonly check: number;
  readonly forecast: number;
  readonly forecastToCheck: number;
  /** The forecast again, and the smallest sets of actions. */
  readonly waysBack: number;
};

const from = iso("2025-11-05");

/** Measures the forecast of twelve months for a generated roster, one in ten of whom leaves within that time. */
export function measureForecast(people: number): MeasuredForecast {
  const cells = JSON.parse(JSON.stringify(withLeaversAhead(people))) as Matrix;
  const checking = measure(() => check({ cells, day: from }));
  // The first runs pay for the compiler, and there are more days than rounds of a short measurement.
  for (let run = 0; run < 3; run++) forecastRoster({ cells, from });
  const forecasting = measure(() => forecastRoster({ cells, from }));
  const answer = forecastRoster({ cells, from });
  return {
    people,
    days: answer.kind === "forecast" ? answer.steps.length : 0,
    check: rounded(checking),
    forecast: rounded(forecasting),
    forecastToCheck: rounded(forecasting / checking),
    waysBack: rounded(measure(() => waysBack({ cells, from }), 3)),
  };
}

/** The generated leavers are gone by then; here they leave on the days of the year to come. */
function withLeaversAhead(people: number): Matrix {
  const [headings = [], ...rows] = generateRoster(people, 6);
  return [
    headings,
    ...rows.map((row, index) => {
      const leave = row[5] ?? null;
      return leave === null ? row : [...row.slice(0, 5), from + 1 + ((index * 7919) % 360)];
    }),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
