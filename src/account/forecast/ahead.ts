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

/** The sheets that a look ahead was made on: the roster, and the applications where there is one list of them. */
export type ListsAhead<List extends ListOnSheet = ListOnSheet> = {
  readonly roster: List;
  readonly vacancies: List | null;
};

/** KZ_Plan as it was read. Rows and columns of plan and findings are positions in `sheet.cells`, from 0. */
export type PlanTable<List extends ListOnSheet = ListOnSheet> = {
  readonly sheet: List;
  readonly plan: Plan | UnreadablePlan;
  /** Every remark, once: those on its rows, and those on carrying them out in any scenario. */
  readonly findings: readonly PlanFinding[];
};

/** One scenario of the plan carried out; a name of null is a plan that names no scenarios. */
export type Scenario = { readonly name: string | null; readonly answer: PlanForecast };

/** A look ahead with everything that is told of it. */
export type Ahead = ListsAhead & {
  readonly forecast: Forecast;
  /** The check of the first day; null where there is no answer for it. */
  readonly check: Check | null;
  /** What leaves the first open day open; null where nothing does. */
  readonly settle: ToSettle | null;
  /** Null where the workbook has no plan. */
  readonly plan: PlanTable | null;
  /** In the order of the plan. */
  readonly scenarios: readonly Scenario[];
  /** Null where nothing is to be mended, or nothing could be read. */
  readonly ways: Remedies | null;
  /** What may be fined where somebody has no permit on the day on which the ratio breaks; null where it does not. */
  readonly exposure: Exposure | null;
  /** The rows may be those of several employers, who are taken for one. */
  readonly areSeveral: boolean;
};
