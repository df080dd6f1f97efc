import type { Day } from "../../law/day";
import type { Cells } from "../../sheet/cell";
import { judgeInSteps, type NotCovered, type Question } from "../judgement/judge-roster";
import type { Unreadable } from "../table/layout";
import type { Steps } from "../steps";
import { applyPlan, type PlannedRoster } from "./apply-plan";
import { isNotApplied, type PlanFinding } from "./plan-findings";
import { isInScenario, type Plan } from "./read-plan";

/** A plan applied to a roster. */
export type CarriedOut = {
  readonly kind: "carried_out";
  readonly planned: PlannedRoster;
  /** All findings: on the plan itself, and on applying it. */
  readonly findings: readonly PlanFinding[];
  /** Every row of the plan could be applied. */
  readonly isComplete: boolean;
};

/** Applies one scenario of a plan (every row if null) to the roster as read on a day. */
export function* carryOutInSteps(
  question: Omit<Question, "day"> & { readonly from: Day; readonly cells: Cells },
  plan: Plan,
  scenario: string | null,
): Steps<CarriedOut | Unreadable | NotCovered> {
  const judged = yield* judgeInSteps({ ...question, day: question.from });
  if (judged.kind !== "judged") return judged;
  const isMeant = ({ row }: { readonly row: number }) => isInScenario(plan, row, scenario);
  const planned = applyPlan(question.cells, judged.layout, plan, plan.rows.filter(isMeant), question.from);
  const findings = [...plan.findings.filter(isMeant), ...planned.findings];
  return { kind: "carried_out", planned, findings, isComplete: !findings.some(isNotApplied) };
}
