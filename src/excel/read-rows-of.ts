import { blocksOf } from "./blocks-of";
import { cellsOfRange } from "./cells-of-range";
import { CELLS_PER_BLOCK } from "./read-sheet";
import { ascending, consecutiveRuns, type Run } from "./consecutive-runs";

/** One row of a sheet, from the first to the last requested column; cells of columns in between are null. */
export type SheetRow = { readonly row: number; readonly cells: unknown[] };

/**
 * Reads some rows of some columns of a sheet, given by its id or name, all zero-based. `cells[0]` of a row belongs to
 * the first requested column. Cells are as `readSheet` gives them. One round trip for 40,000 cells. Fails with code
 * ItemNotFound if the sheet is gone. Read-only; waits while a cell is being edited.
 */
export async function readRowsOf(
  sheetId: string,
  rows: readonly number[],
  columns: readonly number[],
): Promise<SheetRow[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const wide = consecutiveRuns(columns);
    const read: SheetRow[] = [];
    const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / columns.length));
    for (const block of blocksOf(ascending(rows), rowsPerBlock)) {
      read.push(...(await readBlock(sheet, consecutiveRuns(block), wide)));
    }
    return read;
  });
}

async function readBlock(
  sheet: Excel.Worksheet,
  rows: readonly Run[],
  columns: readonly Run[],
): Promise<SheetRow[]> {
  const first = columns[0]?.from ?? 0;
  const last = columns[columns.length - 1];
  const width = last ? last.from + last.count - first : 0;
  const asked = rows.flatMap((tall) =>
    columns.map((wide) => {
      const range = sheet.getRangeByIndexes(tall.from, wide.from, tall.count, wide.count);
      range.load("values, valueTypes");
      return { tall, wide, range };
    }),
  );
  await sheet.context.sync();
  const blank = rows.flatMap(({ from, count }) =>
    Array.from({ length: count }, (_, row): [number, unknown[]] => [
      from + row,
      Array.from({ length: width }, () => null),
    ]),
  );
  const cells = new Map(blank);
  for (const { tall, wide, range } of asked) {
    cellsOfRange(range).forEach((values, row) => {
      cells.get(tall.from + row)?.splice(wide.from - first, wide.count, ...values);
    });
  }
  return blank.map(([row, values]) => ({ row, cells: values }));
}
