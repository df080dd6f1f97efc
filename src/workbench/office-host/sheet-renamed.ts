import type { GridCommand } from "./cell-change";

export type SheetRenamed = {
  type: "WorksheetNameChanged";
  source: "Local";
  worksheetId: string;
  nameAfter: string;
};

/** The `onNameChanged` event Excel would raise for a command; null for any other command. */
export function sheetRenamed({ id, params }: GridCommand): SheetRenamed | null {
  if (id !== "sheet.mutation.set-worksheet-name") return null;
  const { subUnitId, name } = params as { subUnitId: string; name: string };
  return { type: "WorksheetNameChanged", source: "Local", worksheetId: subUnitId, nameAfter: name };
}
