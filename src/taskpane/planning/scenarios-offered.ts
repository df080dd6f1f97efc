import { type PlanRead, SCENARIOS } from "./plan-columns";
import type { ScenariosOffered } from "./add-to-plan-form";

/** The scenarios to put something into: those of the plan, the usual ones, and first of all one that is free. */
export function scenariosOffered(table: PlanRead | null, last: string | null): ScenariosOffered {
  const taken = table?.plan.kind === "plan" ? table.plan.scenarios : [];
  return { scenario: last ?? freeScenario(taken), scenarios: [...new Set([...taken, ...SCENARIOS])] };
}

/** The first letter that no scenario has. */
function freeScenario(taken: readonly string[]): string {
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => !taken.includes(letter)) ?? "";
}
