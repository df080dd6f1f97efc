import type {} from "@univerjs/sheets-ui/facade";
import type { Grid } from "./grid";

/** Tracks whether a cell is being edited. */
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
        // Editing may have ended between the check and this call.
        if (active()) return;
        listener.dispose();
        resolve();
      }),
  };
}
