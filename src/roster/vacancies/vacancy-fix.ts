import { type Cells, cellText, readCell } from "../../sheet/cell";
import { readDate } from "../words/date";
import type { Fix } from "../judgement/fix";
import type { VacancyFinding } from "./vacancy-findings";

/**
 * The fix of a finding; null if only a person can know. An ambiguous date is one of two, and the spaces of a code may be
 * typing errors; both are suggestions, for a person to choose.
 */
export function vacancyFixOf(
  { code, row, column }: Pick<VacancyFinding, "code" | "row" | "column">,
  cells: Cells,
): Fix | null {
  if (column === null) return null;
  const cell = readCell(cells[row]?.[column]);
  const place = { row, column, kind: "suggestion" } as const;
  if (code === "code_with_spaces")
    return { ...place, values: [{ as: "text", text: cellText(cell).replace(/\s+/g, "") }] };
  const read = code === "date_ambiguous" ? readDate(cell) : null;
  if (read?.kind !== "ambiguous") return null;
  const [one, other] = read.candidates;
  return {
    ...place,
    values: [
      { as: "date", day: one },
      { as: "date", day: other },
    ],
  };
}
