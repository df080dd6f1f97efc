import type { GridCommand } from "./cell-change";

export type SheetDeleted = { type: "WorksheetDeleted"; source: "Local"; worksheetId: string };

/** The `onDeleted` event Excel would raise for a command; null for any other command. */
export function sheetDeleted({ id, params }: GridCommand): SheetDeleted | null {
  if (id !== "sheet.mutation.remove-sheet") return null;
  const { subUnitId } = params as { subUnitId: string };
  return { type: "WorksheetDeleted", source: "Local", worksheetId: subUnitId };
}
