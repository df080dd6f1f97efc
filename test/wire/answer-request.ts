import type { GridBridge } from "../../src/workbench/bridge";
import { type Batch, DELAY_FOR_CELL_EDIT } from "./messages";
import type { WireHost } from "./wire-host";

const IN_CELL_EDIT = { code: "InvalidOperationInCellEditMode", message: "Excel is in cell-editing mode." };

/** What Excel answers to a request: while somebody types into a cell it waits if it may, and refuses if not. */
export async function answerRequest(
  host: WireHost,
  bridge: GridBridge,
  batch: Batch,
  flags: number,
): Promise<{ statusCode: number; body: string }> {
  if (bridge.isEditingCell()) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0)
      return { statusCode: 400, body: JSON.stringify({ error: IN_CELL_EDIT }) };
    await bridge.whenCellEditEnds();
  }
  return { statusCode: 200, body: JSON.stringify(await host.answer(batch)) };
}
