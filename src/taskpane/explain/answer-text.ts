import type { SayFunctions } from "../../i18n/functions";
import { cellText, readCell } from "../../sheet/cell";

/** The result of a call as its cell would show it (for an entity card, the card's text); for a table, its size. */
export function answerText(value: unknown, say: SayFunctions): string {
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly unknown[])[];
    const columns = rows[0]?.length ?? 0;
    if (rows.length !== 1 || columns !== 1)
      return say("explained.answer.cells", { rows: rows.length, columns });
    return answerText(rows[0]?.[0], say);
  }
  const cell = readCell(value);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cellText(cell);
}
