import { areaOfRange } from "./area-of-range";
import { cellsOfRange } from "./cells-of-range";
import type { SheetCells } from "./read-sheet";

/** Wider sheets are not rosters; the limit keeps the single request small. */
const MOST_COLUMNS = 60;

/**
 * Reads the first used rows of each visible sheet, up to a limit, like `readSheet`. Blank sheets are omitted. Three
 * round trips for any number of sheets. Read-only; waits while a cell is being edited.
 */
export async function readTops(rows: number): Promise<SheetCells[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name, items/visibility");
    await context.sync();
    const sheets = worksheets.items
      .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    for (const { used } of sheets) used.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    const tops = sheets
      .filter(({ used }) => !used.isNullObject)
      .map(({ sheet, used }) => {
        const { row, column, ...size } = areaOfRange(used);
        const [height, width] = [Math.min(rows, size.rows), Math.min(MOST_COLUMNS, size.columns)];
        const top = sheet.getRangeByIndexes(row, column, height, width);
        top.load("values, valueTypes");
        return { sheet, row, column, top };
      });
    await context.sync();
    return tops.map(({ sheet, row, column, top }) => ({
      id: sheet.id,
      sheet: sheet.name,
      row,
      column,
      cells: cellsOfRange(top),
    }));
  });
}
