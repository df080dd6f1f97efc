import type { FixValue } from "../../roster/judgement/fix";

/** A cell value as Excel returns it after writing. */
export function plainCell(value: FixValue | null): string | number | null {
  if (value === null) return null;
  if (value.as === "text") return value.text === "" ? null : value.text;
  return value.as === "date" ? value.day : value.number;
}
