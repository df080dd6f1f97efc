import { areaOfRange } from "./area-of-range";
import { type Area, sharedArea } from "../sheet/area";
import { cellsOfRange } from "./cells-of-range";
import { readMerged } from "./read-merged";
import type { SheetCells, TableOnSheet } from "../sheet/sheet-cells";

export type { SheetCells, TableOnSheet };

/** Excel on the web limits a response to 5 MB; values and types of this many cells stay well below. */
export const CELLS_PER_BLOCK = 40_000;

/**
 * Reads the used range of a sheet, or of an area of it, in blocks of rows, one round trip each. The sheet is given by
 * its id or name; the default is the active sheet. Blank cells are null; error cells are `{ error: "#N/A" }`, so that
 * a text that merely reads "#N/A" stays a text. A blank sheet has no cells. The next block waits for the promise
 * returned by `onProgress`. An aborted signal ends reading after the current block, with the signal's reason.
 * Read-only; waits while a cell is being edited.
 */
export async function readSheet(
  sheetId?: string,
  onProgress?: (rowsDone: number, rowsTotal: number) => unknown,
  within?: Area,
  signal?: AbortSignal,
): Promise<SheetCells> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheetId === undefined ? sheets.getActiveWorksheet() : sheets.getItem(sheetId);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id, name");
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    const tablesOfSheet = sheet.tables;
    tablesOfSheet.load("items/name");
    await context.sync();
    const area = used.isNullObject ? null : sharedArea(areaOfRange(used), within ?? areaOfRange(used));
    if (area === null) return { id: sheet.id, sheet: sheet.name, row: 0, column: 0, cells: [] };

    const { row, column, rows, columns } = area;
    const tables = tablesOfSheet.items.map((table) => ({ name: table.name, range: table.getRange() }));
    for (const { range } of tables) range.load("rowIndex, columnIndex, rowCount, columnCount");
    const cells: unknown[][] = [];
    const step = Math.max(1, Math.floor(CELLS_PER_BLOCK / columns));
    for (let done = 0; done < rows; done = cells.length) {
      signal?.throwIfAborted();
      const height = Math.min(step, rows - done);
      cells.push(...(await readBlock(sheet.getRangeByIndexes(row + done, column, height, columns))));
      await onProgress?.(cells.length, rows);
    }
    const merged = await readMerged(sheet, area);
    return {
      ...{ id: sheet.id, sheet: sheet.name, row, column, cells },
      ...(merged.length > 0 && { merged }),
      tables: tables.map(({ name, range }) => ({ name, area: areaOfRange(range) })),
    };
  });
}

async function readBlock(block: Excel.Range): Promise<unknown[][]> {
  block.load("values, valueTypes");
  await block.context.sync();
  // The pause lets the pane repaint its progress.
  await new Promise((resolve) => setTimeout(resolve));
  return cellsOfRange(block);
}
