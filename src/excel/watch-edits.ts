/** One change of cells: where, and whether it was made here or by somebody else working in the same workbook. */
export type Edit = { sheet: string; address: string; local: boolean };

/**
 * Calls `onEdit` after every change of cells on any sheet, until the returned function is called. Nothing is
 * reported after that, and no handler is left behind in Excel.
 */
export async function watchEdits(onEdit: (edit: Edit) => void): Promise<() => Promise<void>> {
  let watching = true;

  const report = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const sheet = await sheetName(event.worksheetId);
    if (!watching || sheet === null) return;
    onEdit({ sheet, address: event.address, local: event.source === "Local" });
  };

  const registration = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(report);
    await context.sync();
    return handler;
  });

  return async () => {
    if (!watching) return;
    watching = false;
    // Excel removes a handler only in the request context that added it.
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

/** Null when the sheet is gone by the time the event is handled. */
async function sheetName(id: string): Promise<string | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
