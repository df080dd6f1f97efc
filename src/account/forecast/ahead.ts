import type { Exposure } from "../../domain/exposure";
import type { Check } from "../../roster/check";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import type { PlanForecast } from "../../roster/plan/forecast-plan";
import type { PlanFinding } from "../../roster/plan/plan-findings";
import type { Plan } from "../../roster/plan/read-plan";
import type { Remedies } from "../../roster/remedies/remedy";
import type { UnreadablePlan } from "../../roster/table/plan-layout";
import type { ToSettle } from "../check/to-settle";
import type { ListOnSheet } from "../account";

/** The lists a forecast is based on: the roster, and the vacancies if there is exactly one list of them. */
export type ListsAhead<List extends ListOnSheet = ListOnSheet> = {
  readonly roster: List;
  readonly vacancies: List | null;
};

/** KZ_Plan as read. Rows and columns of plan and findings are zero-based positions in `sheet.cells`. */
export type PlanTable<List extends ListOnSheet = ListOnSheet> = {
  readonly sheet: List;
  readonly plan: Plan | UnreadablePlan;
  /** Every finding once: on the rows themselves, and on applying them in any scenario. */
  readonly findings: readonly PlanFinding[];
};

/** One scenario of the plan, applied; the name is null if the plan names no scenarios. */
export type Scenario = { readonly name: string | null; readonly answer: PlanForecast };

/** A forecast with everything reported about it. */
export type Ahead = ListsAhead & {
  readonly forecast: Forecast;
  /** The check of the first day; null if it has no answer. */
  readonly check: Check | null;
  /** What leaves the first undecided day undecided; null if nothing does. */
  readonly settle: ToSettle | null;
  /** Null if the workbook has no plan. */
  readonly plan: PlanTable | null;
  /** In the order of the plan. */
  readonly scenarios: readonly Scenario[];
  /** Null if no remedy is needed, or nothing could be read. */
  readonly ways: Remedies | null;
  /** The possible fine for work without a permit on the day the ratio breaks; null if it does not break. */
  readonly exposure: Exposure | null;
  /** The rows may belong to several employers, who are treated as one. */
  readonly areSeveral: boolean;
};

/** While unclear rows decide and no day surely fails, ways back by the worst case are no figures to act on. */
export function haveWays({ ways, settle, forecast }: Pick<Ahead, "ways" | "settle" | "forecast">): boolean {
  return ways !== null && (settle === null || forecast.breaks !== null);
}
