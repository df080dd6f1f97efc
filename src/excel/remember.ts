/**
 * Keeps a small value (anything JSON can hold) with the workbook: it travels with the file and only this add-in
 * sees it. Never for personal data.
 */
export async function remember(key: string, value: unknown): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

/** What was remembered under the key, or undefined. */
export async function recall(key: string): Promise<unknown> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

/** Forgets the key; nothing happens when it was never remembered. */
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
