import { areaAddress } from "../../sheet/address";
import { areaWithin, type Corners } from "../grid/corners";
import type { GridCommand } from "./cell-change";

type Params = { subUnitId: string; range: Corners };

export type RowSort = { type: "WorksheetRowSorted"; source: "Local"; worksheetId: string; address: string };

/** The `onRowSorted` event Excel would raise for a command; null for any other command. */
export function rowSort({ id, params }: GridCommand): RowSort | null {
  if (id !== "sheet.mutation.reorder-range") return null;
  const { subUnitId, range } = params as Params;
  const address = areaAddress(areaWithin(range));
  return { type: "WorksheetRowSorted", source: "Local", worksheetId: subUnitId, address };
}
