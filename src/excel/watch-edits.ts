import { addressArea } from "../sheet/read-address";
import type { Area } from "../sheet/area";
import { supports } from "./host";
import { eventsHaveSource } from "./events-have-source";
import { onOwnEdit } from "./own-edits";

/**
 * What an edit did. `cells`: cells changed in place; `sorted`: rows swapped places within the area; insertions and
 * deletions renumber the rows below or the columns to the right; `other`: anything may have moved.
 */
export type EditKind =
  "cells" | "sorted" | "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted" | "other";

/** One change of a sheet; `local` is false if a co-author made it. */
export type Edit = { readonly sheetId: string; readonly local: boolean } & (
  | {
      readonly kind: EditKind;
      readonly address: string;
      /** Bounding area of the change; null if Excel's address cannot be parsed. */
      readonly area: Area | null;
    }
  | { readonly kind: "sheetDeleted" }
  | { readonly kind: "sheetRenamed"; readonly name: string }
);

const KINDS: Readonly<Record<string, EditKind>> = {
  RangeEdited: "cells",
  RowInserted: "rowsInserted",
  RowDeleted: "rowsDeleted",
  ColumnInserted: "columnsInserted",
  ColumnDeleted: "columnsDeleted",
};

/**
 * Calls `onEdit` after every change of cells on any sheet, and when a sheet is deleted or renamed, until the returned
 * function is called. After that nothing is reported and no handler is left in Excel. Sorting is reported from
 * ExcelApi 1.10, renaming from 1.17. An event costs no round trip.
 *
 * Cells written by this add-in are not reported unless announced with `announceOwnEdit`.
 */
export async function watchEdits(onEdit: (edit: Edit) => void): Promise<() => Promise<void>> {
  let watching = true;

  const report = (edit: Edit): Promise<void> => {
    if (watching) onEdit(edit);
    return Promise.resolve();
  };
  const reportCells = (
    { worksheetId, address, source }: Excel.WorksheetChangedEventArgs | Excel.WorksheetRowSortedEventArgs,
    kind: EditKind,
  ) => report({ sheetId: worksheetId, local: source === "Local", kind, address, area: addressArea(address) });

  const registrations = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Registration[] = [
      worksheets.onChanged.add((event) =>
        isOurs(event) ? Promise.resolve() : reportCells(event, KINDS[event.changeType] ?? "other"),
      ),
      worksheets.onDeleted.add(({ worksheetId, source }) =>
        report({ kind: "sheetDeleted", sheetId: worksheetId, local: source === "Local" }),
      ),
    ];
    if (supports("ExcelApi", "1.10")) {
      handlers.push(worksheets.onRowSorted.add((event) => reportCells(event, "sorted")));
    }
    if (supports("ExcelApi", "1.17")) {
      handlers.push(
        worksheets.onNameChanged.add(({ worksheetId, source, nameAfter }) =>
          report({ kind: "sheetRenamed", sheetId: worksheetId, local: source === "Local", name: nameAfter }),
        ),
      );
    }
    await context.sync();
    return handlers;
  });

  const unsubscribe = onOwnEdit((edit) => void report(edit));

  return async () => {
    const [first] = registrations;
    if (!watching || !first) return;
    watching = false;
    unsubscribe();
    // Excel removes a handler only in the request context that added it.
    await Excel.run(first.context, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  };
}

function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  return eventsHaveSource() && event.triggerSource === "ThisLocalAddin";
}

type Registration = { readonly context: OfficeExtension.ClientRequestContext; readonly remove: () => void };
