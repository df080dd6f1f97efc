import { type Area, sharedArea } from "../../sheet/area";
import { tablesOf } from "../grid/sheet-tables";
import type { SheetArea } from "./areas";
import { cellsOf } from "./cells-of";
import type { HostState } from "./host-state";
import { OfficeError } from "./office-error";

/** Excel names no more merged areas at once. */
const MOST = 512;

/** The merged areas that touch a range, each as a whole; null where there is none. */
export function mergedAreas(found: SheetArea): SheetArea[] | null {
  const merged = touching(found).map((area) => ({ sheet: found.sheet, area }));
  if (merged.length > MOST) throw new OfficeError("InvalidArgument", `More than ${MOST} merged areas.`);
  return merged.length > 0 ? merged : null;
}

/** `Range.merge()`: the cells become one, which keeps what the upper left cell holds; what the others hold is lost. */
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

/** `Range.unmerge()`: every merged area that the range touches falls apart, and its upper left cell keeps what it held. */
export function unmergeCells(found: SheetArea): void {
  for (const area of touching(found)) cellsOf({ sheet: found.sheet, area }).breakApart();
}

/** Says of each cell of a range whether a merged area covers it: what is written there is lost. */
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
    .map((range) => range.getRange())
    .map(({ startRow, endRow, startColumn, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    }))
    .filter((each) => sharedArea(each, area) !== null);
}
