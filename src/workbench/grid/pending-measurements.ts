import { type ICommandInfo, ICommandService } from "@univerjs/core";
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { Grid } from "./grid";

/**
 * Tracks the row heights that the grid has scheduled for measuring; the returned function cancels them.
 *
 * The grid would also measure them after their workbook was closed, and fail.
 */
export function trackMeasurements({ injector }: Grid): () => void {
  const commands = injector.get(ICommandService);
  const scheduled: ICommandInfo["params"][] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) scheduled.push(params);
  });
  return () => {
    for (const params of scheduled.splice(0)) {
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, params);
    }
  };
}
