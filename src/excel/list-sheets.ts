import { areaOfRange } from "./area-of-range";
import type { TableOnSheet } from "./read-sheet";

/** A sheet a person can see. Its id stays when the sheet is renamed or moved. */
export type SheetListing = {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly TableOnSheet[];
};

export type Listing = {
  readonly sheets: readonly SheetListing[];
  /** The id of the sheet in front. */
  readonly active: string;
};

/**
 * What there is to check: the visible sheets in their order, with their tables. Three round trips for
 * any number of sheets; no cell is read. Changes nothing and waits while a cell is being edited.
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
