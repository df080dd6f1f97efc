import type { SayFunctions } from "../../i18n/functions";
import { cellText, readCell } from "../../sheet/cell";

/** What a call answers, as a cell would show it, also behind a card; of a table only its size. */
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
