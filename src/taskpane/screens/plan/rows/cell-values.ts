import type { Day } from "../../../../law/day";
import { cellText, readCell } from "../../../../sheet/cell";
import type { Field } from "../../../../roster/table/fields";
import type { FixValue } from "../../../../roster/judgement/fix";

const dates: readonly (Field | null)[] = ["hire", "leave", "permitExpiry", "birthDate", "contractEnd"];

/** What a cell holds as it is written; null where nothing is to be. */
export function valueIn(raw: unknown, field: Field | null): FixValue | null {
  const cell = readCell(raw);
  if (typeof cell === "number")
    return dates.includes(field) ? { as: "date", day: cell as Day } : { as: "number", number: cell };
  const text = cellText(cell);
  return text === "" ? null : textValue(text);
}

/** A text as it is written. */
export function textValue(text: string): FixValue {
  return { as: "text", text };
}

/** Whether two cells hold the same; blank is null, or an empty text. */
export function isSame(one: unknown, other: unknown): boolean {
  return (one ?? "") === (other ?? "");
}
