import type { Day } from "../../../../law/day";
import { cellText, readCell } from "../../../../sheet/cell";
import type { Field } from "../../../../roster/table/fields";
import type { FixValue } from "../../../../roster/judgement/fix";

const dates: readonly (Field | null)[] = ["hire", "leave", "permitExpiry", "birthDate", "contractEnd"];

/** A cell's value as it is written; null for none. */
export function valueIn(raw: unknown, field: Field | null): FixValue | null {
  const cell = readCell(raw);
  if (typeof cell === "number")
    return dates.includes(field) ? { as: "date", day: cell as Day } : { as: "number", number: cell };
  const text = cellText(cell);
  return text === "" ? null : textValue(text);
}

export function textValue(text: string): FixValue {
  return { as: "text", text };
}

/** True if two cells hold the same value; null equals an empty text. */
export function isSame(one: unknown, other: unknown): boolean {
  return (one ?? "") === (other ?? "");
}
