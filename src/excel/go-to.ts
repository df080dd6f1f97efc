/**
 * Activates a sheet, given by its id or name, and selects one cell of it (zero-based). The id still works after a
 * rename. The keyboard focus does not move.
 */
export async function goTo(sheetId: string, row: number, column: number): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
