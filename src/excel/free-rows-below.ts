import type { Area } from "../sheet/area";

/** Free rows below a list, and its Excel table if it has one. */
export type FreeRows = {
  /** The table with its area, headings included; null if the list is not an Excel table. */
  readonly table: { readonly table: Excel.Table; readonly area: Area } | null;
  /** True if rows must be inserted, so that what is below moves down. */
  readonly isInserted: boolean;
  /** Queues adding the missing rows; nothing may move rows before this runs. */
  readonly make: () => void;
};

/**
 * Finds `count` free rows below the last row of a list: blank rows of its table, then new rows of it. Below a list
 * that is not a table, blank rows are used except for one that separates it from what follows; if they are too few,
 * whole rows are inserted. A few round trips. Changes nothing until `make` is called.
 */
export async function freeRowsBelow(sheet: Excel.Worksheet, last: Area, count: number): Promise<FreeRows> {
  const { context, tables } = sheet;
  tables.load("items/name");
  await context.sync();
  const asked = tables.items.map((table) => {
    const [body, headings] = [table.getDataBodyRange(), table.getHeaderRowRange()];
    body.load("rowIndex, columnIndex, rowCount, columnCount");
    headings.load("rowIndex");
    return { table, body, headings };
  });
  await context.sync();
  const own = asked.find(({ body }) => isIn(last, body));
  if (own) return inTable(own, last, count);
  const isInserted = count > 0 && (await blankRows(sheet, last, count + 1)) <= count;
  return {
    table: null,
    isInserted,
    make: () => {
      const address = `${String(last.row + 2)}:${String(last.row + 1 + count)}`;
      if (isInserted) sheet.getRange(address).insert("Down");
    },
  };
}

type Asked = {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly headings: Excel.Range;
};

async function inTable({ table, body, headings }: Asked, last: Area, count: number): Promise<FreeRows> {
  const { rowIndex, columnIndex, rowCount, columnCount } = body;
  const rowsBelow = rowIndex + rowCount - 1 - last.row;
  const wide = { ...last, column: columnIndex, columns: columnCount };
  const free =
    Math.min(count, rowsBelow) === 0 ? 0 : await blankRows(table.worksheet, wide, Math.min(count, rowsBelow));
  const missing = count - free;
  // Rows are added without values so that Excel fills calculated columns.
  const at = free === rowsBelow ? undefined : last.row + 1 + free - rowIndex;
  return {
    table: {
      table,
      area: {
        row: headings.rowIndex,
        column: columnIndex,
        rows: rowIndex + rowCount - headings.rowIndex,
        columns: columnCount,
      },
    },
    isInserted: missing > 0 && at !== undefined,
    make: () => {
      for (let row = 0; row < missing; row++) table.rows.add(at);
    },
  };
}

/** Number of blank rows directly below a row, of the first `count`. */
async function blankRows(sheet: Excel.Worksheet, last: Area, count: number): Promise<number> {
  const below = sheet.getRangeByIndexes(last.row + 1, last.column, count, last.columns);
  below.load("values");
  await sheet.context.sync();
  const filled = below.values.findIndex((row) => row.some((cell) => cell !== "" && cell !== null));
  return filled === -1 ? count : filled;
}

function isIn({ row, column, columns }: Area, body: Excel.Range): boolean {
  const { rowIndex, rowCount, columnIndex, columnCount } = body;
  const isBeside = column + columns <= columnIndex || column >= columnIndex + columnCount;
  return row >= rowIndex && row < rowIndex + rowCount && !isBeside;
}
