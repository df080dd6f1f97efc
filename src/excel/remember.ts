/**
 * Stores a small JSON value in the workbook: it travels with the file and only this add-in sees it. Never for
 * personal data.
 */
export async function remember(key: string, value: unknown): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

/** The value stored under a key, or undefined. */
export async function recall(key: string): Promise<unknown> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

/** Deletes a key; does nothing if it was never stored. */
export async function forget(key: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}
