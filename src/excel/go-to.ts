/**
 * Brings a sheet, addressed by its id or name, to the front and selects one cell of it (zero-based). By its id it is
 * found also when it was renamed. The keyboard focus stays where it is.
 */
export async function goTo(sheetId: string, row: number, column: number): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
