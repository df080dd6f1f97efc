import type { Selection } from "../../src/excel/selection";
import type { PaneRequest } from "../../src/taskpane/pane-requests";

/** A command chosen while cell A4 of a sheet was selected, or something that is no cells. */
export function asked(kind: PaneRequest["kind"], sheetId: string | null = "sheet-1"): PaneRequest {
  const area = { row: 3, column: 0, rows: 1, columns: 1 };
  const selected: Selection | null = sheetId === null ? null : { sheetId, address: "A4", area };
  return { kind, selected: Promise.resolve(selected) };
}
