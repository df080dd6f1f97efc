import type { RecordCells } from "../../excel/write-record-rows";
import type { Day } from "../../law/day";
import type { FixValue } from "../../roster/judgement/fix";
import { planCells, type PlanWords } from "../../roster/plan/plan-entry";
import { planFields } from "../../roster/table/plan-fields";
import type { Way } from "../../roster/remedies/remedy";
import { planOfRemedy } from "../../roster/remedies/plan-of-remedy";
import { columnFields } from "./plan-columns";

/** A remedy, from a day on, as rows of the plan in column order. */
export function remedyToPlanRows(
  way: Way,
  on: Day,
  scenario: string,
  words: PlanWords,
): readonly RecordCells[] {
  const [, ...rows] = planCells(planOfRemedy(way, on, scenario), words);
  return rows.map((cells) =>
    columnFields.map((field): FixValue | null => {
      const value = cells[planFields.findIndex((each) => each === field)] ?? null;
      if (value === null) return null;
      if (typeof value === "string") return { as: "text", text: value };
      return field === "day" ? { as: "date", day: value as Day } : { as: "number", number: value };
    }),
  );
}
