import { supports } from "./host";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch that writes. It waits while a cell is being edited, and where Excel can it is one step of undo. What
 * Excel cannot undo together is done as several steps, but only where nothing was sent before Excel said so: nothing
 * tells that it takes back what an earlier part of the batch wrote, and a report would be written twice.
 */
export async function writeStep<T>(batch: Batch<T>): Promise<T> {
  if (!supports("ExcelApi", "1.20")) return Excel.run({ delayForCellEdit: true }, batch);
  let isSent = false;
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) =>
      batch(toldOfSyncs(context, () => (isSent = true))),
    );
  } catch (error) {
    if (isSent || (error as { code?: unknown } | null)?.code !== "UndoNotSupported") throw error;
    return Excel.run({ delayForCellEdit: true }, batch);
  }
}

/** The same context, which tells when something has been sent to Excel and done there. */
function toldOfSyncs(context: Excel.RequestContext, tell: () => void): Excel.RequestContext {
  const sync = async (): Promise<void> => {
    await context.sync();
    tell();
  };
  return new Proxy(context, {
    get: (target, member) => (member === "sync" ? sync : (Reflect.get(target, member) as unknown)),
  });
}
