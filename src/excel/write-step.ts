import { supports } from "./host";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch that writes. It waits while a cell is being edited, and where Excel can it is one step of undo; what
 * Excel cannot undo together is done as several steps.
 */
export async function writeStep<T>(batch: Batch<T>): Promise<T> {
  if (!supports("ExcelApi", "1.20")) return Excel.run({ delayForCellEdit: true }, batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== "UndoNotSupported") throw error;
    return Excel.run({ delayForCellEdit: true }, batch);
  }
}
