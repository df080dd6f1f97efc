import { areaAddress, columnLetters } from "../../sheet/address";
import { type Area, areaBetween } from "../../sheet/area";
import type { Corners } from "../grid/corners";

/** A command the grid has executed. */
export type GridCommand = {
  id: string;
  params?: unknown;
  options?: { fromFormula?: boolean } | undefined;
};

type Params = { subUnitId: string; cellValue?: Record<string, Record<string, unknown>>; range?: Corners };

export type CellChange = {
  type: "WorksheetChanged";
  changeType: string;
  source: "Local";
  worksheetId: string;
  address: string;
};

const ROWS_AND_COLUMNS: Record<string, string> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** The `onChanged` event Excel would raise for a command; null for formats and recalculated results. */
export function cellChange({ id, params, options }: GridCommand): CellChange | null {
  const { subUnitId, cellValue, range } = (params ?? {}) as Params;
  const changed = (changeType: string, address: string): CellChange => ({
    type: "WorksheetChanged",
    changeType,
    source: "Local",
    worksheetId: subUnitId,
    address,
  });
  const structural = ROWS_AND_COLUMNS[id];
  if (structural && range) return changed(structural, wholeAddress(structural, range));
  if (id !== "sheet.mutation.set-range-values" || options?.fromFormula || !cellValue) return null;
  const area = changedArea(cellValue);
  return area && changed("RangeEdited", areaAddress(area));
}

function changedArea(cellValue: Record<string, Record<string, unknown>>): Area | null {
  const places = Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, cell]) =>
      holdsContent(cell) ? [[Number(row), Number(column)]] : [],
    ),
  ) as [number, number][];
  if (places.length === 0) return null;
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, column] of places) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return areaBetween(top, left, bottom, right);
}

/** True for a change of content, including clearing; false for a mere format change. */
function holdsContent(cell: unknown): boolean {
  return cell === null || (typeof cell === "object" && ["v", "f", "si", "p"].some((key) => key in cell));
}

function wholeAddress(changeType: string, range: Corners): string {
  return changeType.startsWith("Row")
    ? `${range.startRow + 1}:${range.endRow + 1}`
    : `${columnLetters(range.startColumn)}:${columnLetters(range.endColumn)}`;
}
