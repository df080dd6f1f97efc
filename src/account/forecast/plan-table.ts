import type { PlanAnswer } from "../../roster/plan/forecast-plan";
import type { PlanFinding } from "../../roster/plan/plan-findings";
import { type Plan, readPlan } from "../../roster/plan/read-plan";
import type { UnreadablePlan } from "../../roster/table/plan-layout";
import type { ListOnSheet } from "../account";
import type { PlanTable, Scenario } from "./ahead";

/** The remarks on a plan in the order of its rows; a row of several scenarios may be remarked on in each of them. */
function findingsOfPlan(plan: Plan | UnreadablePlan, scenarios: readonly Scenario[]): readonly PlanFinding[] {
  const own = plan.kind === "plan" ? plan.findings : [];
  const all = [...own, ...scenarios.flatMap(({ answer }) => answer.findings)];
  const once = new Map(all.map((finding) => [`${String(finding.row)} ${finding.code}`, finding]));
  return [...once.values()].sort((a, b) => a.row - b.row);
}

/** The plan of a workbook with every remark on it; null where the workbook has none. */
export function planTable<List extends ListOnSheet>(
  sheet: List | null,
  scenarios: readonly Scenario[],
): PlanTable<List> | null {
  if (sheet === null) return null;
  const plan = readPlan(sheet.cells);
  return { sheet, plan, findings: findingsOfPlan(plan, scenarios) };
}

/** The scenarios of a plan that were carried out; a plan without rows has none. */
export function scenariosOf(answers: readonly PlanAnswer[]): readonly Scenario[] {
  return answers.flatMap((answer) =>
    answer.kind === "plan_forecast" && answer.plan.scenarioOfRow.size > 0
      ? [{ name: answer.scenario, answer }]
      : [],
  );
}
