import { anyOf } from "../i18n/speaker";
import type { PlanWords } from "../roster/plan/plan-entry";
import type { PlanFinding } from "../roster/plan/plan-findings";
import type { UnreadablePlan } from "../roster/table/plan-layout";
import { NOT_CALCULATED } from "../sheet/cell";
import { isNoSuchDay } from "../sheet/no-such-day";
import type { SayPlan } from "../i18n/plan";
import type { SayList } from "../i18n/lists";

/** A remark on a row of a plan as a sentence: what is wrong and what to do. */
export function explainPlanFinding(
  { code, values }: Pick<PlanFinding, "code" | "values">,
  say: SayList,
): string {
  if (values["text"] === NOT_CALCULATED.error) return say("finding.not_calculated");
  if (code === "plan_day_unreadable" && isNoSuchDay(values["text"]))
    return say("finding.plan_no_such_day", { text: values["text"] ?? "" });
  return anyOf(say)(`finding.${code}`, { text: "", ...values });
}

/** Why a rectangle of cells is no plan. */
export function explainUnreadablePlan(
  { code, headings, notRead = [] }: Pick<UnreadablePlan, "code" | "headings" | "notRead">,
  say: SayList,
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
