/** A rectangle of raw cell values; `row` and `column` are the zero-based place of `cells[0][0]` on the sheet. */
export type SheetCells = { sheet: string; row: number; column: number; cells: unknown[][] };

/** Excel on the web allows 5 MB an answer; values and their types of this many cells stay well below it. */
const CELLS_PER_BLOCK = 40_000;

/**
 * Reads everything that holds a value on a sheet (the active one when none is named), in blocks of rows, one round
 * trip a block. Blank cells are null; error cells are `{ error: "#N/A" }`, so that a text that merely reads "#N/A"
 * stays a text. An empty sheet gives no cells. Changes nothing and waits while a cell is being edited.
 */
export async function readSheet(
  sheetName?: string,
  onProgress?: (rowsDone: number, rowsTotal: number) => void,
): Promise<SheetCells> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheetName === undefined ? sheets.getActiveWorksheet() : sheets.getItem(sheetName);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    if (used.isNullObject) return { sheet: sheet.name, row: 0, column: 0, cells: [] };

    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
    const cells: unknown[][] = [];
    const step = Math.max(1, Math.floor(CELLS_PER_BLOCK / columnCount));
    for (let done = 0; done < rowCount; done = cells.length) {
      const rows = Math.min(step, rowCount - done);
      cells.push(...(await readBlock(sheet.getRangeByIndexes(row + done, column, rows, columnCount))));
      onProgress?.(cells.length, rowCount);
    }
    return { sheet: sheet.name, row, column, cells };
  });
}

async function readBlock(block: Excel.Range): Promise<unknown[][]> {
  block.load("values, valueTypes");
  await block.context.sync();
  // A pause between blocks lets the pane repaint its progress.
  await new Promise((resolve) => setTimeout(resolve));
  return block.values.map((values: unknown[], row) =>
    values.map((value, column) => cellOf(value, block.valueTypes[row]?.[column])),
  );
}

function cellOf(value: unknown, type: Excel.RangeValueType | undefined): unknown {
  if (type === Excel.RangeValueType.error) return { error: String(value) };
  return type === Excel.RangeValueType.empty ? null : value;
}
