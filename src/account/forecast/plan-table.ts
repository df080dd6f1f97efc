import type { PlanAnswer } from "../../roster/plan/forecast-plan";
import type { PlanFinding } from "../../roster/plan/plan-findings";
import { type Plan, readPlan } from "../../roster/plan/read-plan";
import type { UnreadablePlan } from "../../roster/table/plan-layout";
import type { ListOnSheet } from "../account";
import type { PlanTable, Scenario } from "./ahead";

/** The findings on a plan in the order of its rows, each once although it may occur in several scenarios. */
function findingsOfPlan(plan: Plan | UnreadablePlan, scenarios: readonly Scenario[]): readonly PlanFinding[] {
  const own = plan.kind === "plan" ? plan.findings : [];
  const all = [...own, ...scenarios.flatMap(({ answer }) => answer.findings)];
  const once = new Map(all.map((finding) => [`${String(finding.row)} ${finding.code}`, finding]));
  return [...once.values()].sort((a, b) => a.row - b.row);
}

/** The plan of a workbook with all findings; null if it has none. */
export function planTable<List extends ListOnSheet>(
  sheet: List | null,
  scenarios: readonly Scenario[],
): PlanTable<List> | null {
  if (sheet === null) return null;
  const plan = readPlan(sheet.cells);
  return { sheet, plan, findings: findingsOfPlan(plan, scenarios) };
}

/** The scenarios that could be applied; a plan without rows has none. */
export function scenariosOf(answers: readonly PlanAnswer[]): readonly Scenario[] {
  return answers.flatMap((answer) =>
    answer.kind === "plan_forecast" && answer.plan.scenarioOfRow.size > 0
      ? [{ name: answer.scenario, answer }]
      : [],
  );
}
