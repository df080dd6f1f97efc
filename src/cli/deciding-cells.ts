import { cellAddress } from "../sheet/address";
import type { WorkbookCheck } from "./check-workbook";

/** One cell for every row that can decide the verdict: the one with its finding, those that settle it alone first. */
export function decidingCells({ check, sheet: { origin } }: WorkbookCheck): readonly string[] {
  const columnOfRow = new Map<number, number>();
  for (const { row, column } of check.findings)
    if (row !== null && column !== null && !columnOfRow.has(row)) columnOfRow.set(row, column);
  // Everybody at a position is one finding.
  const positionColumn = check.columns.category === undefined ? check.columns.position : undefined;
  // Rows under a refused column have no finding of their own.
  const ofSheet =
    check.findings.find(({ code }) => code === "ethnicity_column")?.column ??
    positionColumn ??
    check.columns.citizenship ??
    0;
  return check.deciding.map((row) =>
    cellAddress(origin.row + row, origin.column + (columnOfRow.get(row) ?? ofSheet)),
  );
}
