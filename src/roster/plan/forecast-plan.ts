import type { NotCovered } from "../judgement/judge-roster";
import type { Cells } from "../../sheet/cell";
import type { Unreadable } from "../table/layout";
import { runToEnd, type Steps } from "../steps";
import { type Forecast, forecastInSteps, type ForecastQuestion } from "../forecast/forecast-roster";
import type { PlannedRoster } from "./apply-plan";
import { carryOutInSteps } from "./carry-out";
import type { PlanFinding } from "./plan-findings";
import type { UnreadablePlan } from "../table/plan-layout";
import { type Plan, readPlan } from "./read-plan";

/** A question about a roster with a plan applied. */
export type PlanQuestion = ForecastQuestion & {
  readonly plan: Cells;
  /** The name of a scenario; null for all rows of the plan. */
  readonly scenario?: string | null;
};

export type PlanForecast = {
  readonly kind: "plan_forecast";
  readonly plan: Plan;
  readonly scenario: string | null;
  readonly planned: PlannedRoster;
  /** The forecast with the plan applied; its rows are those of `planned.cells`. */
  readonly forecast: Forecast;
  /** All findings: on the plan itself, and on applying it. */
  readonly findings: readonly PlanFinding[];
  /** Every row of the plan could be applied. */
  readonly isComplete: boolean;
};

export type PlanAnswer =
  PlanForecast | { readonly kind: "unreadable_plan"; readonly why: UnreadablePlan } | Unreadable | NotCovered;

/** The forecast of a roster with a plan applied. */
export function forecastPlan(question: PlanQuestion): PlanAnswer {
  return runToEnd(forecastPlanInSteps(question));
}

export function* forecastPlanInSteps(question: PlanQuestion): Steps<PlanAnswer> {
  const { plan: planCells, scenario = null, ...asked } = question;
  const plan = readPlan(planCells);
  if (plan.kind === "unreadable") return { kind: "unreadable_plan", why: plan };
  const carriedOut = yield* carryOutInSteps(asked, plan, scenario);
  if (carriedOut.kind !== "carried_out") return carriedOut;
  const { planned, findings, isComplete } = carriedOut;
  const forecast = yield* forecastInSteps({
    ...asked,
    cells: planned.cells,
    addedFrom: asked.cells.length,
  });
  if (forecast.kind !== "forecast") return forecast;
  return { kind: "plan_forecast", plan, scenario, planned, forecast, findings, isComplete };
}

/** Every scenario of a plan separately, in the order of the plan; the whole plan if it names none. */
export function* scenariosInSteps(question: Omit<PlanQuestion, "scenario">): Steps<readonly PlanAnswer[]> {
  const plan = readPlan(question.plan);
  if (plan.kind === "unreadable") return [{ kind: "unreadable_plan", why: plan }];
  const scenarios = plan.scenarios.length > 0 ? plan.scenarios : [null];
  const answers: PlanAnswer[] = [];
  for (const scenario of scenarios) answers.push(yield* forecastPlanInSteps({ ...question, scenario }));
  return answers;
}
