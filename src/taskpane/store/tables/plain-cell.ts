import type { FixValue } from "../../../roster/judgement/fix";
import { cellText, readCell } from "../../../sheet/cell";

/** A cell value as Excel returns it after writing. */
export function plainCell(value: FixValue | null): string | number | null {
  if (value === null) return null;
  if (value.as === "text") return value.text === "" ? null : value.text;
  return value.as === "date" ? value.day : value.number;
}

/** Recognises a written row by its cells as read; Excel returns a blank cell as an empty text. */
export function isWrittenAs(row: readonly FixValue[], cells: readonly unknown[]): boolean {
  return row.every((value, index) => cellText(readCell(cells[index])) === cellText(plainCell(value)));
}
