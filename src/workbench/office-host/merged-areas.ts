import { type Area, sharedArea } from "../../sheet/area";
import { areaWithin } from "../grid/corners";
import { tablesOf } from "../grid/sheet-tables";
import type { SheetArea } from "./areas";
import { cellsOf } from "./cells-of";
import type { HostState } from "./host-state";
import { OfficeError } from "./office-error";

/** Excel lists at most this many merged areas. */
const MOST = 512;

/** The merged areas that intersect a range, each in full; null if there are none. */
export function mergedAreas(found: SheetArea): SheetArea[] | null {
  const merged = touching(found).map((area) => ({ sheet: found.sheet, area }));
  if (merged.length > MOST) throw new OfficeError("InvalidArgument", `More than ${MOST} merged areas.`);
  return merged.length > 0 ? merged : null;
}

/** `Range.merge()`: merges the cells; the upper left value stays, the others are lost. */
export function mergeCells({ bridge }: HostState, found: SheetArea): void {
  const book = bridge.api.getActiveWorkbook();
  const sheetId = found.sheet.getSheetId();
  const isInTable = (book ? tablesOf(book) : []).some(
    (table) => table.sheetId === sheetId && sharedArea(table.area, found.area) !== null,
  );
  if (isInTable) throw new OfficeError("InvalidOperation", "Cells of a table cannot be merged.");
  if (touching(found).length > 0) throw new OfficeError("ApiNotFound", "Merging over merged cells.");
  const { area } = found;
  if (area.rows * area.columns === 1) return;
  cellsOf(found).merge();
}

/** `Range.unmerge()`: unmerges every merged area that intersects the range; its upper left cell keeps the value. */
export function unmergeCells(found: SheetArea): void {
  for (const area of touching(found)) cellsOf({ sheet: found.sheet, area }).breakApart();
}

/** Tells which cells of a range are covered by a merged area: values written there are lost. */
export function coveredCells(found: SheetArea): (row: number, column: number) => boolean {
  const merged = touching(found);
  return (row, column) =>
    merged.some(
      (area) =>
        sharedArea(area, { row, column, rows: 1, columns: 1 }) !== null &&
        (area.row !== row || area.column !== column),
    );
}

function touching({ sheet, area }: SheetArea): Area[] {
  return sheet
    .getMergedRanges()
    .map((range) => areaWithin(range.getRange()))
    .filter((each) => sharedArea(each, area) !== null);
}
