import { areaOfRange } from "./area-of-range";
import type { TableOnSheet } from "./read-sheet";

/** A visible sheet. Its id survives renaming and moving. */
export type SheetListing = {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly TableOnSheet[];
};

export type Listing = {
  readonly sheets: readonly SheetListing[];
  /** Id of the active sheet. */
  readonly active: string;
};

/**
 * Lists the visible sheets in order, with their tables. Three round trips for any number of sheets; reads no cells.
 * Read-only; waits while a cell is being edited.
 */
export async function listSheets(): Promise<Listing> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/id, items/name, items/visibility");
    active.load("id");
    await context.sync();

    const visible = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
    const found = visible.map((sheet) => ({ sheet, tables: sheet.tables }));
    for (const { tables } of found) tables.load("items/name");
    await context.sync();

    const listed = found.map(({ sheet, tables }) => ({
      sheet,
      tables: tables.items.map((table) => ({ name: table.name, range: table.getRange() })),
    }));
    for (const { tables } of listed)
      for (const { range } of tables) range.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    return {
      sheets: listed.map(({ sheet, tables }) => ({
        id: sheet.id,
        name: sheet.name,
        tables: tables.map(({ name, range }) => ({ name, area: areaOfRange(range) })),
      })),
      active: active.id,
    };
  });
}
