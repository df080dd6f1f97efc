import { FORMULA_NAMESPACE } from "../../sheet/formula-namespace";
import { explainPlanFinding, explainUnreadablePlan } from "../../sentences/explain-plan";
import { monthsLater } from "../../domain/months-later";
import type { Day } from "../../law/day";
import type { Question } from "../../roster/judgement/judge-roster";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { PlannedRoster } from "../../roster/plan/apply-plan";
import { carryOutInSteps } from "../../roster/plan/carry-out";
import { isNotApplied, type PlanFinding } from "../../roster/plan/plan-findings";
import { type Plan, readPlan } from "../../roster/plan/read-plan";
import { runToEnd } from "../../roster/steps";
import type { Asked } from "../host/answer";
import { stepsOf, withinCalendar } from "./days-ahead";
import { type Argument, matrixOf } from "./matrix";
import { MONTHS_AHEAD, MOST_MONTHS } from "./months";
import { Refusal } from "./refusal";
import { rosterQuestion, unanswered } from "./roster";

/** Shown if the employer was given in place of the day. */
const EXAMPLE = `=${FORMULA_NAMESPACE}.PLAN_OK(A1:F60,H1:M9,,TRUE)`;

/** Rows of a plan named in a sentence. */
const NAMED_ROWS = 3;

/** A roster with a plan applied, and its forecast. */
export type DaysOfPlan = {
  readonly question: Question;
  readonly steps: readonly ForecastStep[];
  /** The row of the plan that added a row; null for rows of the roster itself. */
  readonly planRowOf: (row: number) => number | null;
};

/** Applies the plan of a formula to its roster; refuses what cannot be read or applied. */
export function daysOfPlan(
  {
    roster,
    plan,
    asOf,
    employer,
    categories,
  }: Record<"roster" | "plan" | "asOf" | "employer" | "categories", Argument>,
  asked: Asked,
): DaysOfPlan {
  const question = rosterQuestion({ roster, asOf, employer, categories }, asked, EXAMPLE);
  const cells = matrixOf(plan);
  const read = readPlan(cells);
  if (read.kind === "unreadable")
    throw new Refusal(
      "bad_input",
      `${explainUnreadablePlan(read, asked.say)} ${asked.tell("plan_with_headings")}`,
    );
  if (read.scenarios.length > 1)
    throw new Refusal(
      "bad_input",
      asked.tell("plan_scenarios", {
        scenarios: read.scenarios.map((text) => asked.say("quoted", { text })).join(", "),
      }),
    );
  const carriedOut = runToEnd(carryOutInSteps({ ...question, from: question.day }, read, null));
  if (carriedOut.kind !== "carried_out") throw unanswered(carriedOut, asked);
  const { planned, findings, isComplete } = carriedOut;
  if (!isComplete) throw new Refusal("bad_input", problems(findings, asked));
  const asPlanned = { ...question, cells: planned.cells, addedFrom: question.cells.length };
  const { steps } = stepsOf(asPlanned, monthsOf(read, question.day, asked), asked);
  return { question: asPlanned, steps, planRowOf: planRowsOf(planned, question.cells.length) };
}

function planRowsOf({ edits }: PlannedRoster, rows: number): (row: number) => number | null {
  const added = edits.flatMap((edit) => (edit.kind === "append" ? [edit.planRow] : []));
  return (row) => added[row - rows] ?? null;
}

/** The default number of months, or as many as needed to go past the last date of the plan. */
function monthsOf({ rows }: Plan, from: Day, asked: Asked): number {
  const last = rows.reduce<number>((latest, { day }) => Math.max(latest, day ?? from), from);
  let months = withinCalendar(from, MONTHS_AHEAD, asked);
  while (months < MOST_MONTHS && monthsLater(from, months) <= last)
    months = withinCalendar(from, months + 1, asked);
  return months;
}

function problems(findings: readonly PlanFinding[], { say, tell }: Asked): string {
  return findings
    .filter(isNotApplied)
    .slice(0, NAMED_ROWS)
    .map((finding) => tell("plan_row", { row: finding.row + 1, finding: explainPlanFinding(finding, say) }))
    .join(" ");
}
