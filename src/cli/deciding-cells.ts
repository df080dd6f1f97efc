import { decidingPlaces } from "../account/check/deciding-places";
import { cellAddress } from "../sheet/address";
import type { WorkbookCheck } from "./check-workbook";

/** One cell for every row that can decide the verdict: the one with its finding, those that settle it alone first. */
export function decidingCells({ check, sheet: { origin } }: WorkbookCheck): readonly string[] {
  return decidingPlaces(check).map(({ row, column }) =>
    cellAddress(origin.row + row, origin.column + column),
  );
}
