import { decidingPlaces } from "../account/check/deciding-places";
import { cellAddress } from "../sheet/address";
import type { WorkbookCheck } from "./check-workbook";

/** One cell for each row that can decide the verdict: the cell of its finding. Rows that settle it alone come first. */
export function decidingCells({ check, sheet: { origin } }: WorkbookCheck): readonly string[] {
  return decidingPlaces(check).map(({ row, column }) =>
    cellAddress(origin.row + row, origin.column + column),
  );
}
