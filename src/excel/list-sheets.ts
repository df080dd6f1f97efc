/** The sheets a person can see, in their order, and the one in front. Waits while a cell is being edited. */
export async function listSheets(): Promise<{ names: string[]; active: string }> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets;
    const active = sheets.getActiveWorksheet();
    sheets.load("items/name, items/visibility");
    active.load("name");
    await context.sync();
    const visible = sheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
    return { names: visible.map(({ name }) => name), active: active.name };
  });
}
