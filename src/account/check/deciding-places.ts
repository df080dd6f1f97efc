import type { Check } from "../../roster/check";

/** A cell, relative to the list. */
export type PlaceInList = { readonly row: number; readonly column: number };

/** The cell to look at in each row that can decide an undecided verdict; rows that settle it alone come first. */
export function decidingPlaces({
  deciding,
  columns,
  findings,
}: Pick<Check, "deciding" | "columns" | "findings">): readonly PlaceInList[] {
  const columnOfRow = new Map<number, number>();
  for (const { row, column, severity } of findings)
    if (row !== null && column !== null && severity === "error" && !columnOfRow.has(row))
      columnOfRow.set(row, column);
  // Without categories there is one finding per position, not per row.
  const positionColumn = columns.category === undefined ? columns.position : undefined;
  // Rows under a refused column have no findings of their own.
  const ofSheet =
    findings.find(({ code }) => code === "ethnicity_column")?.column ??
    positionColumn ??
    columns.citizenship ??
    0;
  return deciding.map((row) => ({ row, column: columnOfRow.get(row) ?? ofSheet }));
}
