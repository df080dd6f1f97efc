import type { PlanFinding } from "../../../roster/plan/plan-findings";
import type { UnreadablePlan } from "../../../roster/table/plan-layout";
import type { Plan } from "../../../roster/plan/read-plan";
import type { Scenario } from "./plan-state";

/** The remarks on a plan in the order of its rows; a row of several scenarios may be remarked on in each of them. */
export function findingsOfPlan(
  plan: Plan | UnreadablePlan,
  scenarios: readonly Scenario[],
): readonly PlanFinding[] {
  const own = plan.kind === "plan" ? plan.findings : [];
  const all = [...own, ...scenarios.flatMap(({ answer }) => answer.findings)];
  const once = new Map(all.map((finding) => [`${String(finding.row)} ${finding.code}`, finding]));
  return [...once.values()].sort((a, b) => a.row - b.row);
}
