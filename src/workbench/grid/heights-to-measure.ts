import { type ICommandInfo, ICommandService } from "@univerjs/core";
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { Grid } from "./grid";

/**
 * Keeps account of the rows that the grid means to measure when it has time; the returned function calls that off.
 *
 * The grid measures them also after their workbook was closed, and then trips over what is no longer there.
 */
export function heightsToMeasure({ injector }: Grid): () => void {
  const commands = injector.get(ICommandService);
  const asked: ICommandInfo["params"][] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) asked.push(params);
  });
  return () => {
    for (const params of asked.splice(0)) {
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, params);
    }
  };
}
