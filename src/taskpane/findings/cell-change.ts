import type { CellFix } from "../../excel/fix-cells";
import type { SheetCells } from "../../excel/read-sheet";
import type { SayAnswer } from "../../i18n/answers";
import { fixValueWords } from "../../i18n/explain-fix";
import type { SayFindings } from "../../i18n/findings";
import { isDay, toDotted } from "../../law/day";
import { cellAddress } from "../../roster/cell-address";
import { cellText, readCell } from "../../roster/cell";
import type { Fix, FixValue } from "../../roster/fix";

/** A fix to be written: where, what stands there, and what would. Rows and columns are those of the sheet. */
export type CellChange = CellFix & { readonly address: string };

/** The change that one of the values of a fix makes. */
export function cellChange(fix: Fix, value: FixValue, sheet: SheetCells): CellChange {
  const row = sheet.row + fix.row;
  const column = sheet.column + fix.column;
  const seen = sheet.cells[fix.row]?.[fix.column] ?? null;
  return { row, column, seen, value, address: cellAddress(row, column) };
}

/** The cell as it is shown before the change; a day that stands as a number is shown as the day it is. */
export function wordsBefore(
  { seen, value }: Pick<CellChange, "seen" | "value">,
  say: SayFindings,
  sayAnswer: SayAnswer,
): string {
  const cell = readCell(seen);
  if (cell === null) return say("preview.empty");
  if (typeof cell === "number") {
    const serial = Math.floor(cell);
    return value.as === "date" && isDay(serial) ? toDotted(serial) : String(cell);
  }
  return sayAnswer("quoted", { text: cellText(cell) });
}

/** Before and after in one line. */
export function changeWords(
  change: Pick<CellChange, "seen" | "value">,
  say: SayFindings,
  sayAnswer: SayAnswer,
): string {
  return say("preview.change", {
    before: wordsBefore(change, say, sayAnswer),
    after: fixValueWords(change.value, sayAnswer),
  });
}
