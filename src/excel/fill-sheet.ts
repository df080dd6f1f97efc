import { withoutOwnEvents } from "./without-own-events";

/**
 * Writes values and formulas (English names, commas) to a sheet from A1; null leaves a cell as it is. All rows must
 * have the same length. One round trip, so not for long lists. Overwrites: only for sheets of our own. Waits while a
 * cell is being edited. The add-in's own edit watcher is not notified.
 */
export async function fillSheet(
  sheetId: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
    await withoutOwnEvents(context, () => {
      range.formulas = rows.map((row) => [...row]);
    });
  });
}
