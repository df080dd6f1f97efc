import { anyOf } from "../i18n/speaker";
import type { PlanWords } from "../roster/plan/plan-entry";
import type { PlanFinding } from "../roster/plan/plan-findings";
import type { UnreadablePlan } from "../roster/table/plan-layout";
import { NOT_CALCULATED } from "../sheet/cell";
import type { SayPlan } from "../i18n/plan";
import { explainDate } from "./explain-date";
import type { SayAnswer } from "../i18n/answers";

/** A remark on a row of a plan as a sentence: what is wrong and what to do. */
export function explainPlanFinding(
  { code, values }: Pick<PlanFinding, "code" | "values">,
  say: SayAnswer,
): string {
  if (values["text"] === NOT_CALCULATED.error) return say("finding.not_calculated");
  if (code === "plan_day_unreadable") return explainDate(values["text"], "date_unreadable", say);
  if (code === "plan_day_ambiguous") return explainDate(values["text"], "date_ambiguous", say);
  return anyOf(say)(`finding.${code}`, { text: "", ...values });
}

/** Why a rectangle of cells is no plan. */
export function explainUnreadablePlan(
  { code, headings, notRead = [] }: Pick<UnreadablePlan, "code" | "headings" | "notRead">,
  say: SayAnswer,
): string {
  const listed = (texts: readonly string[]) => texts.map((text) => say("quoted", { text })).join(", ");
  const isCompeting = code === "columns_compete";
  const why = say(isCompeting ? "unreadable.plan_columns_compete" : "unreadable.no_plan_heading", {
    headings: listed(headings),
  });
  return isCompeting || notRead.length === 0
    ? why
    : `${why} ${say("unreadable.not_read", { headings: listed(notRead) })}`;
}

/** The words a plan is written with in a language, each of which reads back as what it stands for. */
export function planWords(say: SayPlan): PlanWords {
  return {
    heading: (field) => say(`column.${field}`),
    action: (action) => say(`action.${action}`),
    kazakhstan: say("kazakhstan"),
  };
}
