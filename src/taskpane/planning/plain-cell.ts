import type { FixValue } from "../../roster/judgement/fix";

/** A value of a cell of the plan as reading it would find it. */
export function plainCell(value: FixValue | null): string | number | null {
  if (value === null) return null;
  if (value.as === "text") return value.text === "" ? null : value.text;
  return value.as === "date" ? value.day : value.number;
}
