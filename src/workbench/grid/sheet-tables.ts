import type {} from "@univerjs/sheets-table/facade";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../../sheet/area";

/** A table of the open workbook. */
export type SheetTable = { id: string; name: string; sheetId: string; area: Area };

/** The tables of a workbook. */
export function tablesOf(book: FWorkbook): SheetTable[] {
  return book.getTableList().map(({ id, name, subUnitId, range }) => ({
    id,
    name,
    sheetId: subUnitId,
    area: {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    },
  }));
}

/**
 * Makes a table of cells whose first row is its headings. The grid's own command refuses the name of a sheet, which
 * Excel allows, so the change is asked for directly.
 */
export function addTable(api: FUniver, book: FWorkbook, table: SheetTable): void {
  const { id, name, sheetId, area } = table;
  const headings = book
    .getSheetBySheetId(sheetId)
    ?.getRange(area.row, area.column, 1, area.columns)
    .getRawValues()[0];
  api.syncExecuteCommand("sheet.mutation.add-table", {
    unitId: book.getId(),
    subUnitId: sheetId,
    tableId: id,
    name,
    range: cornersOf(area),
    header: headings?.map((heading, index) => String(heading ?? "") || `Column${index + 1}`),
    options: {},
  });
}

/** Gives a table another name, or other cells. */
export function changeTable(
  api: FUniver,
  book: FWorkbook,
  { id, sheetId }: SheetTable,
  change: { name?: string; area?: Area },
): void {
  api.syncExecuteCommand("sheet.mutation.set-sheet-table", {
    unitId: book.getId(),
    subUnitId: sheetId,
    tableId: id,
    config: {
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.area === undefined ? {} : { updateRange: { newRange: cornersOf(change.area) } }),
    },
  });
}

function cornersOf({ row, column, rows, columns }: Area) {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}
