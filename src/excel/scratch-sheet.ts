import { freeName } from "./free-name";
import { LONGEST_SHEET_NAME } from "./sheet-result";
import { withEventsOff } from "./with-events-off";

export type ScratchResult<Outcome> =
  { readonly ran: true; readonly outcome: Outcome } | { readonly ran: false; readonly reason: "protected" };

/**
 * Adds a blank sheet at the end, runs steps with its id, and deletes it again even if they fail. The active sheet
 * stays active. Deleting a sheet clears Excel's undo history, so ask the user first. If the workbook's structure is
 * protected nothing happens and the result says so.
 *
 * Waits while a cell is being edited. The add-in's own edit watcher is not notified of the sheet itself.
 */
export async function onScratchSheet<Outcome>(
  name: string,
  steps: (sheetId: string) => Promise<Outcome>,
): Promise<ScratchResult<Outcome>> {
  const sheetId = await addSheet(name);
  if (sheetId === null) return { ran: false, reason: "protected" };
  try {
    return { ran: true, outcome: await steps(sheetId) };
  } finally {
    await deleteSheet(sheetId);
  }
}

async function addSheet(name: string): Promise<string | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) return null;
    const taken = worksheets.items.map((sheet) => sheet.name);
    const sheet = worksheets.add(freeName(name, taken, LONGEST_SHEET_NAME));
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/** The user may have deleted it meanwhile. */
async function deleteSheet(sheetId: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("id");
    await context.sync();
    if (!sheet.isNullObject) await withEventsOff(context, () => sheet.delete());
  });
}
