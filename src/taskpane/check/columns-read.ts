import type { Cells } from "../../sheet/cell";
import { columnLetters } from "../../sheet/address";
import type { Check } from "../../roster/check";
import type { Field } from "../../roster/table/fields";
import { matchHeading } from "../../roster/table/match-heading";
import { headingAt } from "./headings-of";

/** Why a column was taken for a field: its heading, wholly, in part or perhaps, or the values under it. */
export type ColumnFit = "whole" | "part" | "weak" | "values";

/** A column of the sheet and what it was read as. */
export type ColumnRead = {
  readonly letters: string;
  readonly heading: string;
  readonly field: Field;
  readonly fit: ColumnFit;
};

/** Every column that was recognised, in the order of the sheet, each once. `firstColumn` is where the cells begin. */
export function columnsRead(
  { columns, headerRow }: Pick<Check, "columns" | "headerRow">,
  cells: Cells,
  firstColumn: number,
): readonly ColumnRead[] {
  return (
    (Object.entries(columns) as [Field, number][])
      // English "Nationality" that turned out to be citizenship is listed as citizenship alone.
      .filter(([field, column]) => field !== "nationality" || column !== columns.citizenship)
      .sort(([, a], [, b]) => a - b)
      .map(([field, column]) => {
        const heading = headingAt(cells, headerRow, column);
        return { field, letters: columnLetters(firstColumn + column), heading, fit: fitOf(field, heading) };
      })
  );
}

function fitOf(field: Field, heading: string): ColumnFit {
  const match = matchHeading(heading);
  if (match?.field !== field) return "values";
  return match.fit === "whole" || match.fit === "weak" ? match.fit : "part";
}
