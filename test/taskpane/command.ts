import type { Selection } from "../../src/excel/selection";
import type { PaneCommand } from "../../src/taskpane/command-queue";

/** A command chosen while cell A4 of a sheet was selected, or something that is no cells. */
export function command(kind: PaneCommand["kind"], sheetId: string | null = "sheet-1"): PaneCommand {
  const area = { row: 3, column: 0, rows: 1, columns: 1 };
  const selected: Selection | null = sheetId === null ? null : { sheetId, address: "A4", area };
  return { kind, selected: Promise.resolve(selected) };
}
