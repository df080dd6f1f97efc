/**
 * The cells of a table, heading row included, as Excel gives them. Where there is no such table, a sheet of that
 * name is read instead: some programs keep the cells of a file but not its tables. Null when there is neither.
 */
export async function readTable(name: string): Promise<unknown[][] | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    table.load("name");
    sheet.load("name");
    await context.sync();
    if (table.isNullObject && sheet.isNullObject) return null;

    const range = table.isNullObject ? sheet.getUsedRangeOrNullObject(true) : table.getRange();
    range.load("values");
    await context.sync();
    return range.isNullObject ? null : range.values;
  });
}
