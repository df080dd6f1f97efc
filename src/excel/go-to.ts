/** Brings a sheet to the front and selects one cell of it (zero-based). The keyboard focus stays where it is. */
export async function goTo(sheetName: string, row: number, column: number): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
