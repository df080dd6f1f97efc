import { TEXT_FORMAT } from "./stays-text";
import { namedTable } from "./named-table";

/**
 * Where settings are in the workbook, or will be. Rows count from the first one read; changes take effect on the next
 * sync.
 */
export type SettingsTable = {
  readonly isProtected: boolean;
  /** Rows whose label means a setting. */
  readonly rowsOf: (matches: (label: string) => boolean) => readonly number[];
  readonly set: (row: number, value: string) => void;
  readonly add: (headings: readonly [string, string], rows: readonly [string, string][]) => void;
  readonly remove: (rows: readonly number[]) => void;
};

/** Finds the table, or a non-blank sheet of its name. Read-only. */
export async function settingsTable(context: Excel.RequestContext, name: string): Promise<SettingsTable> {
  const found = await namedTable(context, name);
  if (found.is === "table") return inTable(context, found.table);
  if (found.is === "sheet") return onSheet(context, found.sheet, name);
  return {
    ...NOTHING_THERE,
    isProtected: found.isProtected,
    add: (headings, rows) => makeTable(found.addSheet(), name, [headings, ...rows]),
  };
}

const NOTHING_THERE = { rowsOf: () => [], set: () => undefined, remove: () => undefined };

async function inTable(context: Excel.RequestContext, table: Excel.Table): Promise<SettingsTable> {
  const range = table.getRange();
  const { protection } = table.worksheet;
  range.load("values, columnCount");
  protection.load("protected");
  await context.sync();
  if (range.columnCount < 2) throw new RangeError("The table of settings has no column for values.");
  const blanks = Array.from({ length: Math.max(0, range.columnCount - 2) }, () => "");
  return {
    isProtected: protection.protected,
    rowsOf: rowsIn(range.values),
    set: (row, value) => writeText(range.getCell(row, 1), value),
    add: (_, rows) => {
      for (const [label, value] of rows) {
        const added = table.rows.add(undefined, [[label, "", ...blanks]]);
        writeText(added.getRange().getCell(0, 1), value);
      }
    },
    // From the bottom, so that the rows above keep their indexes; the first row read is the headings.
    remove: (rows) =>
      [...rows].sort((a, b) => b - a).forEach((row) => table.rows.getItemAt(row - 1).delete()),
  };
}

async function onSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<SettingsTable> {
  const range = sheet.getUsedRangeOrNullObject(true);
  const { protection } = sheet;
  range.load("values, rowCount");
  protection.load("protected");
  await context.sync();
  const isProtected = protection.protected;
  if (range.isNullObject)
    return {
      ...NOTHING_THERE,
      isProtected,
      add: (headings, rows) => makeTable(sheet, name, [headings, ...rows]),
    };
  const { rowCount } = range;
  return {
    isProtected,
    rowsOf: rowsIn(range.values),
    set: (row, value) => writeText(range.getCell(row, 1), value),
    add: (_, rows) =>
      rows.forEach(([label, value], index) => {
        range.getCell(rowCount + index, 0).values = [[label]];
        writeText(range.getCell(rowCount + index, 1), value);
      }),
    remove: (rows) => {
      for (const row of rows) for (const column of [0, 1]) range.getCell(row, column).values = [[""]];
    },
  };
}

function rowsIn(values: readonly unknown[][]): SettingsTable["rowsOf"] {
  const labels = values.map(([label]) => String(label ?? ""));
  return (matches) => labels.flatMap((label, row) => (label !== "" && matches(label) ? [row] : []));
}

function makeTable(
  sheet: Excel.Worksheet,
  name: string,
  cells: readonly (readonly [string, string])[],
): void {
  const range = sheet.getRangeByIndexes(0, 0, cells.length, 2);
  range.numberFormat = cells.map((_, row) => ["General", row === 0 ? "General" : TEXT_FORMAT]);
  range.values = cells.map((row) => [...row]);
  sheet.tables.add(range, true).name = name;
  range.format.autofitColumns();
}

/** The text format keeps "=1+1", "0012" and "2024" as texts. */
function writeText(cell: Excel.Range, text: string): void {
  cell.numberFormat = [[TEXT_FORMAT]];
  cell.values = [[text]];
}
