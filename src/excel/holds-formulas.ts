/**
 * Whether any cell of a sheet, addressed by its id or name, is calculated: such cells change without anybody editing
 * them. Two round trips; reads no cells. Where Excel cannot tell, the answer is yes.
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
