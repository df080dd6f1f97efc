import type { ReconciledTotal } from "../roster/totals/reconcile-totals";
import { cellAddress } from "../sheet/address";
import type { WorkbookCheck } from "./check-workbook";

/** Stated and counted totals as JSON. Rows are sheet rows, from 1. */
export function jsonTotals({ totals, sheet: { origin } }: Pick<WorkbookCheck, "totals" | "sheet">) {
  const rowName = (row: number) => origin.row + row + 1;
  return totals.map(
    ({
      row,
      column,
      of,
      stated,
      span: [from, to],
      counted,
      parts,
      explained,
      unexplained,
    }: ReconciledTotal) => ({
      cell: cellAddress(origin.row + row, origin.column + column),
      ...{ of, stated, counted, explained, unexplained },
      rows: { from: rowName(from), to: rowName(to) - 1 },
      parts: parts.map(({ why, people, rows }) => ({ why, people, rows: rows.map(rowName) })),
    }),
  );
}
