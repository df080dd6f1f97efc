import type { Area } from "../sheet/area";

/** Room for further rows of a list, and the table that the list is, if it is one. */
export type RoomUnder = {
  /** The cells of the table with its headings; null where the list is no table of Excel. */
  readonly table: { readonly table: Excel.Table; readonly area: Area } | null;
  /** Rows of the sheet are put in, so that what stands below moves down. */
  readonly isInserted: boolean;
  /** Asks Excel for what is missing; nothing else may move rows before. */
  readonly make: () => void;
};

/**
 * Finds room for so many rows under the last row of a list: blank rows of its table, else further rows of it. Under a
 * list that is no table blank rows are taken, but one that parts it from what follows; where they are too few, whole
 * rows are put in. A few round trips. Changes nothing before it is asked to.
 */
export async function roomUnder(sheet: Excel.Worksheet, last: Area, count: number): Promise<RoomUnder> {
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

async function inTable({ table, body, headings }: Asked, last: Area, count: number): Promise<RoomUnder> {
  const { rowIndex, columnIndex, rowCount, columnCount } = body;
  const under = rowIndex + rowCount - 1 - last.row;
  const wide = { ...last, column: columnIndex, columns: columnCount };
  const free =
    Math.min(count, under) === 0 ? 0 : await blankRows(table.worksheet, wide, Math.min(count, under));
  const missing = count - free;
  // Rows without values, so that the columns that the table calculates are filled by Excel.
  const at = free === under ? undefined : last.row + 1 + free - rowIndex;
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

/** How many rows right under one hold no values, of so many looked at. */
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
