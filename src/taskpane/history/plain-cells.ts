import type { FixValue } from "../../roster/judgement/fix";
import { cellText, readCell } from "../../sheet/cell";

/** Tells the rows of a table that hold what was written; Excel hands days over as numbers and blanks as texts. */
export function plainCells(row: readonly FixValue[]): (cells: readonly unknown[]) => boolean {
  const wanted = row.map((value) => {
    switch (value.as) {
      case "text":
        return value.text.trim();
      case "number":
        return String(value.number);
      case "date":
        return String(value.day);
    }
  });
  return (cells) => wanted.every((text, index) => cellText(readCell(cells[index])) === text);
}
