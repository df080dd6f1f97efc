import type { FixValue } from "../../../../roster/judgement/fix";
import type { RecordChange, RecordColumn } from "../../../../excel/write-records";
import type { SayCheck } from "../../../../i18n/check";
import type { Day } from "../../../../law/day";
import { positionKey } from "../../../../roster/categories/position-categories";
import type { Suggested } from "../../../../roster/positions/suggestion";
import { categoriesFields, categoriesSchema } from "../../../../roster/table/categories-schema";
import { cellText, readCell } from "../../../../sheet/cell";

/** A category chosen for a position; null revokes the choice. */
export type Decision = {
  readonly position: string;
  readonly category: Suggested | null;
  readonly by: "suggestion" | "choice" | { readonly kind: string };
};

/** The columns of the table, with headings in the given language; an existing table may use any language. */
export function decisionColumns(say: SayCheck): readonly RecordColumn[] {
  return categoriesFields.map((field) => ({
    heading: say(`categories.column.${field}`),
    matches: (heading) => categoriesSchema.match(heading)?.field === field,
  }));
}

/** The table rows for decisions: one per position, replacing the previous one. */
export function decisionRows(decisions: readonly Decision[], day: Day, say: SayCheck): RecordChange {
  const keys = new Set(decisions.map(({ position }) => positionKey(position)));
  return {
    add: decisions.flatMap(({ position, category, by }) =>
      category === null ? [] : [rowOf(position, category, by, day, say)],
    ),
    remove: ([position]) => keys.has(positionKey(cellText(readCell(position)))),
  };
}

function rowOf(
  position: string,
  category: Suggested,
  by: Decision["by"],
  day: Day,
  say: SayCheck,
): readonly FixValue[] {
  return [
    { as: "text", text: position },
    category === "none"
      ? { as: "text", text: say("categories.cell.none") }
      : { as: "number", number: category },
    {
      as: "text",
      text:
        typeof by === "string" ? say(`categories.by.${by}`) : say("categories.by.kind", { kind: by.kind }),
    },
    { as: "date", day },
  ];
}
