import { checkTexts } from "../../i18n/check";
import type { Language } from "../../i18n/language";
import { planTexts, type SayPlan } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import { toDotted } from "../../law/day";
import { cellText, readCell } from "../../sheet/cell";
import { dayText } from "../../roster/words/day-text";
import type { PlanRow } from "../../roster/plan/read-plan";
import type { PlanTable } from "./ahead";
import type { ListedScenario } from "./listed-rows";

const dayWords = {
  hire: "row.from",
  leave: "row.last",
  renew: "row.until",
  move: "row.from",
  not_hire: "row.from",
} as const;

/** A row of a plan in a few words: action, person, day. */
export function rowWords(
  { action, who, people, category, citizenship, day }: PlanRow,
  language: Language,
): string {
  const say = speaker(planTexts, language);
  const named = who === "" ? say("people", { count: people }) : who;
  const isToldMore = action === "hire" || action === "move";
  return [
    say(`row.${action}`, { who: named }),
    ...(isToldMore && category !== null
      ? [speaker(checkTexts, language)("fact.category", { category: cellText(category) })]
      : []),
    ...(action === "hire" && citizenship !== null ? [cellText(citizenship)] : []),
    ...(day === null ? [] : [say(dayWords[action], { day: toDotted(day) })]),
  ].join(" · ");
}

/** A row that was not understood, verbatim. */
export function rawWords({ sheet, plan }: PlanTable, row: number, say: SayPlan): string {
  const days = plan.kind === "plan" ? [plan.columns.day, plan.columns.done] : [];
  const texts = (sheet.cells[row] ?? [])
    .map((cell, column) => (days.includes(column) ? dayText : cellText)(readCell(cell)))
    .filter((text) => text !== "");
  return say("row.raw", { row: sheet.row + row + 1, text: texts.join(" · ") });
}

export function scenarioTitle(name: string, scenarios: readonly ListedScenario[], say: SayPlan): string {
  if (name !== "") return say("scenario.title", { name });
  return say(scenarios.length > 1 ? "scenario.every" : "scenario.only");
}
