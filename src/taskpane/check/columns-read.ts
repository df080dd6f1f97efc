import type { SheetCells } from "../../excel/read-sheet";
import { readCell } from "../../roster/cell";
import type { Check } from "../../roster/check";
import type { Field } from "../../roster/fields";
import { columnLetters } from "../../roster/cell-address";

/** A column of the sheet and what it was read as. */
export type ColumnRead = { readonly letters: string; readonly heading: string; readonly field: Field };

/** Every column that was recognised, in the order of the sheet, each once. */
export function columnsRead(
  { columns, headerRow }: Pick<Check, "columns" | "headerRow">,
  sheet: SheetCells,
): readonly ColumnRead[] {
  return (
    (Object.entries(columns) as [Field, number][])
      // English "Nationality" that turned out to be citizenship is listed as citizenship alone.
      .filter(([field, column]) => field !== "nationality" || column !== columns.citizenship)
      .sort(([, a], [, b]) => a - b)
      .map(([field, column]) => ({
        field,
        letters: columnLetters(sheet.column + column),
        heading: headingAt(sheet, headerRow, column),
      }))
  );
}

function headingAt({ cells }: SheetCells, headerRow: number | null, column: number): string {
  const heading = headerRow === null ? null : readCell(cells[headerRow]?.[column]);
  return heading === null || typeof heading === "object" ? "" : String(heading).trim();
}
