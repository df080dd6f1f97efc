/**
 * True if any cell of a sheet, given by its id or name, is calculated: such cells change without an edit. Two round
 * trips; reads no cells. True also if Excel cannot tell.
 */
export async function holdsFormulas(sheetId: string): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      if (used.isNullObject) return false;
      const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
      formulas.load("areaCount");
      await context.sync();
      return !formulas.isNullObject;
    });
  } catch {
    return true;
  }
}
