import type { Cells } from "../../sheet/cell";
import type { SettledDates } from "../people/column-days";
import { mixedOrders } from "../people/date-order";
import { type Finding, type FindingCode, severityOf } from "./findings";
import type { Layout } from "../table/layout";
import type { Remark } from "./remark";

/** Findings on whole columns, derived in part from the findings on their rows. */
export function columnFindings(
  cells: Cells,
  { columns, headerRow, firstRow, refusedEthnicity }: Layout,
  remarks: readonly Remark[],
  settledDates: readonly SettledDates[],
  isUndecided: boolean,
): readonly Finding[] {
  const about = (column: number, code: FindingCode, values: Finding["values"] = {}): Finding => ({
    code,
    severity: severityOf(code, isUndecided),
    row: headerRow,
    column,
    values,
  });
  const dateColumns = [columns.hire, columns.leave].filter((column) => column !== undefined);
  return [
    ...(refusedEthnicity === null ? [] : [about(refusedEthnicity, "ethnicity_column")]),
    ...settledDates.map(({ column, order, row }) => about(column, "dates_settled", { order, other: row })),
    ...dateColumns.flatMap((column) => {
      const isDoubtful = remarks.some((remark) => datesInDoubt.has(remark.code) && remark.column === column);
      const mixed = isDoubtful ? mixedOrders(cells, column, firstRow) : null;
      return mixed === null ? [] : [about(column, "dates_mixed", mixed)];
    }),
  ];
}

/** Findings caused by mixed date orders in a column: 12/25/2024 has no 25th month. */
const datesInDoubt: ReadonlySet<FindingCode> = new Set(["date_ambiguous", "date_unreadable"]);
