import { type PlanRead, SCENARIOS } from "./plan-columns";
import type { ScenariosOffered } from "./add-to-plan-form";

/** The scenarios of the plan and the usual ones; preselects the one used last, else a free one. */
export function scenariosOffered(table: PlanRead | null, last: string | null): ScenariosOffered {
  const taken = table?.plan.kind === "plan" ? table.plan.scenarios : [];
  return { scenario: last ?? freeScenario(taken), scenarios: [...new Set([...taken, ...SCENARIOS])] };
}

/** The first letter that is not a scenario yet. */
function freeScenario(taken: readonly string[]): string {
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => !taken.includes(letter)) ?? "";
}
