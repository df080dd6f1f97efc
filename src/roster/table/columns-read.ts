import { columnLetters } from "../../sheet/address";
import type { Cells } from "../../sheet/cell";
import type { ColumnsOf, Schema } from "./schema";
import { headingAt } from "./headings-of";

/** Why a column was taken for a field: by its whole heading, part of it, a weak name, or its values. */
type ColumnFit = "whole" | "part" | "weak" | "values";

/** A column of the sheet, and the field it was read as. */
export type ColumnRead<Name extends string> = {
  readonly letters: string;
  readonly heading: string;
  readonly field: Name;
  readonly fit: ColumnFit;
};

type Found<Name extends string> = { readonly columns: ColumnsOf<Name>; readonly headerRow: number | null };

/** Every column that was read, once, in the order of the sheet. `firstColumn`: the position of the cells on the sheet. */
export function columnsRead<Name extends string>(
  { columns, headerRow }: Found<Name>,
  cells: Cells,
  firstColumn: number,
  schema: Pick<Schema<Name>, "match" | "isInParts">,
): readonly ColumnRead<Name>[] {
  // A column "Nationality" that turned out to be citizenship has two fields; the last one, citizenship, wins.
  const byColumn = new Map((Object.entries(columns) as [Name, number][]).map(([field, at]) => [at, field]));
  return [...byColumn]
    .sort(([a], [b]) => a - b)
    .map(([column, field]) => {
      const heading = headingAt(cells, headerRow, column);
      const letters = columnLetters(firstColumn + column);
      return { field, letters, heading, fit: fitOf(field, heading, schema) };
    });
}

/** Tries the heading alone and together with its group: under groups, a heading is only a part of the name. */
function fitOf<Name extends string>(
  field: Name,
  heading: string,
  { match, isInParts }: Pick<Schema<Name>, "match" | "isInParts">,
): ColumnFit {
  const named = match(heading);
  if (named?.field !== field) return isInParts ? "part" : "values";
  return named.fit === "whole" || named.fit === "weak" ? named.fit : "part";
}
