import { iso } from "../../src/law/day";
import { builtPane } from "./built-pane";
import { below, type Change, generateRoster, type Matrix } from "./generate-roster";
import { measureInTurns, rounded } from "./measure";
import { rosterShapes } from "./roster-shapes";

/** What looking a year ahead cost, in milliseconds and as a share of one check of the same cells. */
export type MeasuredForecast = {
  readonly rows: number;
  /** Days on which something changes. */
  readonly days: number;
  readonly check: number;
  readonly forecast: number;
  readonly forecastToCheck: number;
  /** The forecast again, and the smallest sets of actions. */
  readonly waysBack: number;
};

const from = iso("2025-11-05");

/** Measures the forecast of twelve months for a roster of six columns, one in ten of whom leaves within that time. */
export function measureForecast(pane: string, rows: number): MeasuredForecast {
  const { check, forecastRoster, findRemedies } = builtPane(pane);
  const { columns, change } = rosterShapes["6 columns, clean"];
  const leaversAhead: Change = (person, index) => ({
    ...change(person, index),
    leave: person.leave === null ? null : from + 1 + below(360, index, "leave ahead"),
  });
  const roster = generateRoster({ people: rows, columns, change: leaversAhead });
  const cells = JSON.parse(JSON.stringify(roster)) as Matrix;
  const [checking = NaN, forecasting = NaN, findingWays = NaN] = measureInTurns([
    () => check({ cells, day: from }),
    () => forecastRoster({ cells, from }),
    () => findRemedies({ cells, from }),
  ]);
  const answer = forecastRoster({ cells, from });
  return {
    rows,
    days: answer.kind === "forecast" ? answer.steps.length : 0,
    check: rounded(checking),
    forecast: rounded(forecasting),
    forecastToCheck: rounded(forecasting / checking),
    waysBack: rounded(findingWays),
  };
}
