import type { SheetCells } from "./read-sheet";

/**
 * Reads a table including its heading row, with its position. If there is no such table, a sheet of that name is read
 * instead: some programs keep the cells of a file but not its tables. Null if there is neither.
 */
export async function readTable(name: string): Promise<SheetCells | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    table.load("name");
    sheet.load("name");
    await context.sync();
    if (table.isNullObject && sheet.isNullObject) return null;

    const owner = table.isNullObject ? sheet : table.worksheet;
    const range = table.isNullObject ? sheet.getUsedRangeOrNullObject(true) : table.getRange();
    owner.load("id, name");
    range.load("values, rowIndex, columnIndex");
    await context.sync();
    if (range.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, values: cells } = range;
    return { id: owner.id, sheet: owner.name, row, column, cells };
  });
}
