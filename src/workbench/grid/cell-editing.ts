import type {} from "@univerjs/sheets-ui/facade";
import type { Grid } from "./grid";

/** Whether a person is typing into a cell, and when that ends. */
export type CellEditing = { active(): boolean; ended(): Promise<void> };

export function cellEditing({ api }: Grid): CellEditing {
  const active = () => api.getActiveWorkbook()?.isCellEditing() ?? false;
  return {
    active,
    ended: () =>
      new Promise((resolve) => {
        const listener = api.addEvent(api.Event.SheetEditEnded, () => {
          listener.dispose();
          resolve();
        });
        // It may have ended between the question and this call.
        if (active()) return;
        listener.dispose();
        resolve();
      }),
  };
}
