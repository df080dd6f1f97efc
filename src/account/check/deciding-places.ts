import type { Check } from "../../roster/check";

/** A place in the cells of a list. */
export type PlaceInList = { readonly row: number; readonly column: number };

/** The cell to look at for every row that can decide an open verdict, those that settle it alone first. */
export function decidingPlaces({
  deciding,
  columns,
  findings,
}: Pick<Check, "deciding" | "columns" | "findings">): readonly PlaceInList[] {
  const columnOfRow = new Map<number, number>();
  for (const { row, column, severity } of findings)
    if (row !== null && column !== null && severity === "error" && !columnOfRow.has(row))
      columnOfRow.set(row, column);
  // Everybody at a position is one finding.
  const positionColumn = columns.category === undefined ? columns.position : undefined;
  // Rows under a refused column have no finding of their own.
  const ofSheet =
    findings.find(({ code }) => code === "ethnicity_column")?.column ??
    positionColumn ??
    columns.citizenship ??
    0;
  return deciding.map((row) => ({ row, column: columnOfRow.get(row) ?? ofSheet }));
}
