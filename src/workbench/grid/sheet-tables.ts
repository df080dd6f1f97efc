import type {} from "@univerjs/sheets-table/facade";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "../../sheet/area";
import { areaWithin, cornersOf } from "./corners";

export type SheetTable = { id: string; name: string; sheetId: string; area: Area };

export function tablesOf(book: FWorkbook): SheetTable[] {
  return book.getTableList().map(({ id, name, subUnitId, range }) => ({
    id,
    name,
    sheetId: subUnitId,
    area: areaWithin(range),
  }));
}

/**
 * Creates a table over cells whose first row is its headings. The grid's own command rejects a table name that equals
 * a sheet name, which Excel allows, so the mutation is executed directly.
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

/** Renames a table or changes its area. */
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
