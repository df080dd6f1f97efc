import type { FixValue } from "../../roster/judgement/fix";
import { cellText, readCell } from "../../sheet/cell";

/** Returns a predicate that recognises the written row; Excel returns days as numbers and blanks as empty text. */
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
