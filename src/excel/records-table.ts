import { pointsOf } from "./column-width";
import { consecutiveRuns } from "./consecutive-runs";
import { namedTable } from "./named-table";

/** In characters: wide enough to recognise values, narrow enough to see all columns. */
const COLUMN_WIDTH = 22;

/** Where records are in the workbook, or will be. Changes take effect on the next sync. */
export type RecordsTable = {
  readonly isProtected: boolean;
  /** Null if there is nothing yet. */
  readonly headings: readonly unknown[] | null;
  /** The rows below the headings, equally wide. */
  readonly rows: readonly (readonly unknown[])[];
  /** Makes room at the end for that many records, creating the headings if there are none. */
  readonly extend: (count: number, headings: readonly string[]) => NewRows;
  readonly remove: (rows: readonly number[]) => void;
  /** The cells of one row. */
  readonly rowAt: (row: number) => Excel.Range;
  /** One cell of a row, resolved when it is written, so that rows inserted above the table do not matter. */
  readonly cellAt: (row: number, column: number) => Excel.Range;
  /** Adds a column at the end. */
  readonly addColumn: (heading: string) => void;
};

/** Range of some of the new records. */
export type NewRows = (from: number, rows: number) => Excel.Range;

/** Finds the table, or a non-blank sheet of its name. Read-only. */
export async function recordsTable(context: Excel.RequestContext, name: string): Promise<RecordsTable> {
  const found = await namedTable(context, name);
  if (found.is === "table") return inTable(found.table);
  if (found.is === "sheet") return onSheet(context, found.sheet, name);
  return {
    ...NOTHING_THERE,
    isProtected: found.isProtected,
    extend: (count, headings) => newTable(found.addSheet(), name, count, headings),
  };
}

const NOTHING_THERE = {
  headings: null,
  rows: [],
  remove: () => undefined,
  rowAt: notThere,
  cellAt: notThere,
  addColumn: notThere,
};

function notThere(): never {
  throw new RangeError("There are no records.");
}

async function inTable(table: Excel.Table): Promise<RecordsTable> {
  const headings = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const { protection } = table.worksheet;
  headings.load("values");
  body.load("values, rowIndex, columnIndex, columnCount");
  protection.load("protected");
  await table.context.sync();
  const { values, rowIndex, columnIndex, columnCount } = body;
  // A table keeps one blank row below its headings when the last record goes.
  const filled = values.reduce((last, row, index) => (isBlank(row) ? last : index + 1), 0);
  return {
    isProtected: protection.protected,
    headings: headings.values[0] ?? [],
    rows: values,
    extend: (count) => {
      const missing = filled + count - values.length;
      if (missing > 0) table.rows.add(undefined, matrix(missing, columnCount));
      return (from, rows) =>
        table.worksheet.getRangeByIndexes(rowIndex + filled + from, columnIndex, rows, columnCount);
    },
    // From the bottom, so that the rows above keep their indexes.
    remove: (rows) => {
      for (const { from, count } of consecutiveRuns(rows).reverse())
        table.worksheet.getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount).delete("Up");
    },
    rowAt: (row) => table.worksheet.getRangeByIndexes(rowIndex + row, columnIndex, 1, columnCount),
    cellAt: (row, column) => table.getDataBodyRange().getCell(row, column),
    addColumn: (heading) => void table.columns.add(undefined, undefined, heading),
  };
}

async function onSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<RecordsTable> {
  const used = sheet.getUsedRangeOrNullObject(true);
  const { protection } = sheet;
  used.load("values, rowIndex, columnIndex, rowCount, columnCount");
  protection.load("protected");
  await context.sync();
  const isProtected = protection.protected;
  if (used.isNullObject)
    return {
      ...NOTHING_THERE,
      isProtected,
      extend: (count, headings) => newTable(sheet, name, count, headings),
    };
  const { values, rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    isProtected,
    headings: values[0] ?? [],
    rows: values.slice(1),
    extend: () => (from, rows) =>
      sheet.getRangeByIndexes(rowIndex + rowCount + from, columnIndex, rows, columnCount),
    remove: (rows) => {
      for (const { from, count } of consecutiveRuns(rows))
        sheet.getRangeByIndexes(rowIndex + 1 + from, columnIndex, count, columnCount).values = matrix(
          count,
          columnCount,
        );
    },
    rowAt: (row) => sheet.getRangeByIndexes(rowIndex + 1 + row, columnIndex, 1, columnCount),
    cellAt: (row, column) => sheet.getCell(rowIndex + 1 + row, columnIndex + column),
    addColumn: (heading) => {
      sheet.getCell(rowIndex, columnIndex + columnCount).values = [[heading]];
    },
  };
}

function newTable(sheet: Excel.Worksheet, name: string, count: number, headings: readonly string[]): NewRows {
  sheet.getRangeByIndexes(0, 0, 1, headings.length).values = [[...headings]];
  sheet.tables.add(sheet.getRangeByIndexes(0, 0, count + 1, headings.length), true).name = name;
  sheet.getRangeByIndexes(0, 0, 1, headings.length).format.columnWidth = pointsOf(COLUMN_WIDTH);
  return (from, rows) => sheet.getRangeByIndexes(1 + from, 0, rows, headings.length);
}

function matrix(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
}

function isBlank(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === "" || cell === null);
}
