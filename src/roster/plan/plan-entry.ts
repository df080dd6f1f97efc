import type { Category } from "../../law/category";
import type { Day } from "../../law/day";
import type { PlanField } from "../table/plan-fields";
import { planFields } from "../table/plan-fields";
import type { PlanAction } from "../words/plan-action";

/** One row of a plan before it is written. */
export type PlanEntry = {
  readonly action: PlanAction;
  /** A name, or how many. */
  readonly who: string | number;
  readonly category: Category | null;
  readonly isCitizen: boolean;
  readonly day: Day | null;
  readonly scenario: string;
};

/** The words of one language for writing a plan. */
export type PlanWords = {
  readonly heading: (field: (typeof planFields)[number]) => string;
  readonly action: (action: PlanAction) => string;
  /** "Kazakhstan", as a citizenship. */
  readonly kazakhstan: string;
};

/** The cells of a plan to be written, headings first; days are serial numbers. */
export function planCells(
  entries: readonly PlanEntry[],
  words: PlanWords,
): readonly (readonly (string | number | null)[])[] {
  return [
    planFields.map((field) => words.heading(field)),
    ...entries.map((entry) => planFields.map((field) => cellOf(entry, field, words))),
  ];
}

function cellOf(entry: PlanEntry, field: PlanField, words: PlanWords): string | number | null {
  switch (field) {
    case "scenario":
      return entry.scenario === "" ? null : entry.scenario;
    case "what":
      return words.action(entry.action);
    case "who":
      return entry.who;
    case "category":
      return entry.category;
    case "citizenship":
      return entry.isCitizen ? words.kazakhstan : null;
    case "day":
      return entry.day;
    default:
      return null;
  }
}
