import { planTexts } from "../../../../i18n/plan";
import { speaker } from "../../../../i18n/speaker";
import type { Language } from "../../../../i18n/language";
import { explainPlanFinding, planWords } from "../../../../sentences/explain-plan";
import { findLayout } from "../../../../roster/table/layout";
import { applyPlan } from "../../../../roster/plan/apply-plan";
import type { PlanField } from "../../../../roster/table/plan-fields";
import { isNotApplied } from "../../../../roster/plan/plan-findings";
import { isInScenario, readPlan } from "../../../../roster/plan/read-plan";
import { readDay } from "../../../parts/read-day";
import type { PlanRoster, PlanTable } from "../../../store/plan/plan-state";
import { plainCell } from "../../../store/tables/plain-cell";
import { columnFields, seenCells } from "../../../planning/plan-columns";
import { entryCells, fieldsOf, type TypedEntry, type TypedField } from "./plan-entry-form";

/** What prevents a row from being carried out, by the field to correct. */
export type EntryProblems = Readonly<Partial<Record<TypedField, string>>>;

type Around = { readonly roster: PlanRoster; readonly table: PlanTable | null; readonly row: number | null };

const typedFields: Readonly<Partial<Record<PlanField, TypedField>>> = {
  what: "action",
  who: "who",
  category: "category",
  citizenship: "citizenship",
  day: "day",
  scenario: "scenario",
};

/** Judges a row as it would be read and carried out within its scenario, so that the form needs no rules of its own. */
export function entryProblems(
  entry: TypedEntry,
  { roster, table, row }: Around,
  language: Language,
): EntryProblems {
  const sayPlan = speaker(planTexts, language);
  if (entry.day !== "" && fieldsOf[entry.action].includes("day") && readDay(entry.day) === null)
    return { day: sayPlan("field.day.invalid") };
  // On the sheet a 0 may mean blank; in the form it was typed.
  const who = entry.who.trim();
  if (who !== "" && Number(who) === 0)
    return { who: explainPlanFinding({ code: "plan_count_unusable", values: { text: who } }, sayPlan) };
  const words = planWords(sayPlan);
  const others = table?.plan.kind === "plan" ? rowsOf(table).filter((each) => each.row !== row) : [];
  const own = entryCells(entry, words, null).map(plainCell);
  const headings = columnFields.map((field) => (field === "done" ? "" : words.heading(field)));
  const plan = readPlan([headings, ...others.map(({ cells }) => cells), own]);
  if (plan.kind === "unreadable") return {};
  const last = others.length + 1;
  const layout = findLayout(roster.cells, roster.asked.chosenHeadings);
  const scenario = entry.scenario.trim();
  const rows = plan.rows.filter(
    (each) => scenario === "" || isInScenario(plan, each.row, scenario) || each.row === last,
  );
  const carriedOut =
    layout.kind === "unreadable"
      ? []
      : applyPlan(roster.cells, layout, plan, rows, roster.asked.from).findings;
  const found = [...plan.findings, ...carriedOut].find(
    (finding) => finding.row === last && isNotApplied(finding),
  );
  if (!found) return {};
  const field = columnFields.find((each) => plan.columns[each] === found.column) ?? "what";
  return { [typedFields[field] ?? "action"]: explainPlanFinding(found, sayPlan) };
}

/** The pending rows of a plan. */
function rowsOf(table: PlanTable): readonly { readonly row: number; readonly cells: readonly unknown[] }[] {
  if (table.plan.kind !== "plan") return [];
  return [...table.plan.scenarioOfRow.keys()].map((row) => ({
    row,
    cells: seenCells(table, row).slice(0, -1),
  }));
}
