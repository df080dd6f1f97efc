import { supports } from "./host";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a writing batch as one undo step where Excel supports it; waits while a cell is being edited. If Excel cannot
 * merge the undo steps, the batch runs again without merging, but only if nothing was sent before: nothing says that
 * Excel rolls back an earlier part of the batch, and a report would be written twice.
 */
export async function writeStep<T>(batch: Batch<T>): Promise<T> {
  if (!supports("ExcelApi", "1.20")) return Excel.run({ delayForCellEdit: true }, batch);
  let isSent = false;
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) =>
      batch(withSyncListener(context, () => (isSent = true))),
    );
  } catch (error) {
    if (isSent || (error as { code?: unknown } | null)?.code !== "UndoNotSupported") throw error;
    return Excel.run({ delayForCellEdit: true }, batch);
  }
}

/** The same context, which reports each completed sync. */
function withSyncListener(context: Excel.RequestContext, onSync: () => void): Excel.RequestContext {
  const sync = async (): Promise<void> => {
    await context.sync();
    onSync();
  };
  return new Proxy(context, {
    get: (target, member) => (member === "sync" ? sync : (Reflect.get(target, member) as unknown)),
  });
}
