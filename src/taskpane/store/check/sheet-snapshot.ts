import type { Area } from "../../../sheet/area";
import { areaAddress } from "../../../sheet/address";
import type { SheetCells } from "../../../excel/read-sheet";
import type { ExcelVerbs } from "../../excel-verbs";
import type { Snapshot } from "./answer";
import type { Target } from "./targets";
import type { SheetRow } from "../../../excel/read-rows-of";

/** A snapshot and its target; `number` changes whenever the whole sheet is read. */
export type SheetSnapshot = {
  readonly reading: Snapshot;
  readonly target: Target;
  readonly hasFormulas: boolean;
  readonly number: number;
};

/** The snapshot with some rows read again. */
export async function withRowsRead(
  read: SheetSnapshot,
  rows: readonly number[],
  verbs: ExcelVerbs,
  now: () => string,
): Promise<SheetSnapshot> {
  const { sheet } = read.reading;
  const columns = Array.from({ length: widthOf(sheet) }, (_, index) => sheet.column + index);
  const fresh = withRows(sheet, await verbs.readRowsOf(sheet.id, rows, columns));
  // Writing merges and unmerges cells, and users do so without an event.
  const merged = sheet.merged && (await mergedNow(sheet, sheet.merged, verbs));
  // A formula may just have been typed, and its result changes without an edit of its row.
  const hasFormulas = read.hasFormulas || (await verbs.holdsFormulas(sheet.id));
  return {
    ...read,
    hasFormulas,
    reading: { ...read.reading, sheet: { ...fresh, ...(merged && { merged }) }, at: now() },
  };
}

/** Current merged cells of a sheet that had some; the same array if unchanged. */
async function mergedNow(
  sheet: SheetCells,
  before: readonly Area[],
  verbs: ExcelVerbs,
): Promise<readonly Area[]> {
  const { id, row, column, cells } = sheet;
  const now = await verbs.readMergedOf(id, { row, column, rows: cells.length, columns: widthOf(sheet) });
  const known = new Set(before.map(areaAddress));
  const isSame = now.length === before.length && now.every((area) => known.has(areaAddress(area)));
  return isSame ? before : now;
}

/** The snapshot after a rename of the sheet. */
export function renamed(read: SheetSnapshot, name: string): SheetSnapshot {
  return { ...read, reading: { ...read.reading, sheet: { ...read.reading.sheet, sheet: name } } };
}

/** The snapshot after the chosen cells moved. */
export function moved(read: SheetSnapshot, area: Area): SheetSnapshot {
  const { target } = read;
  if (target.kind !== "cells") return read;
  return { ...read, target: { ...target, area, address: areaAddress(area) } };
}

export function widthOf({ cells }: SheetCells): number {
  return cells[0]?.length ?? 0;
}

/** Copy of a sheet with some rows replaced or, below the last one, added. */
function withRows(sheet: SheetCells, rows: readonly SheetRow[]): SheetCells {
  const cells = [...sheet.cells];
  const width = sheet.cells[0]?.length ?? 0;
  for (const { row, cells: read } of rows) {
    const at = row - sheet.row;
    while (cells.length < at) cells.push(Array.from({ length: width }, () => null));
    cells[at] = read;
  }
  return { ...sheet, cells };
}
